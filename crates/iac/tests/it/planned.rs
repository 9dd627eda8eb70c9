//! Compares what Terraform plans with the spec that it was rendered from.
//!
//! This is written from the spec and the provider's documentation, not from the renderer: what both
//! forget is what neither was asked for.

use pai_iac::defaults;
use pai_iac::spec::{Address, Disk, Field, Guest, Kind, Nic, Spec};
use serde_json::{Value, json};

/// What the variables are set to.
pub(crate) const NODE: &str = "planned-node";
/// The key that guests without one of their own get.
pub(crate) const KEY: &str = "ssh-ed25519 AAAAC3Nz planned@example.com";
/// The installer of every Windows.
pub(crate) const ISO: &str = "local:iso/given.iso";
/// The image of every system without a known one.
pub(crate) const IMAGE: &str = "local:import/given.qcow2";

/// Returns every difference between a spec and the planned resources of its configuration.
pub(crate) fn differences(spec: &Spec, resources: &[Value]) -> Vec<String> {
    let mut out = Vec::new();
    let mut guests = 0;
    for guest in &spec.guests {
        for (index, name) in guest.names.iter().enumerate() {
            guests += 1;
            match find(guest.kind.value, &name.value, resources) {
                Some(found) => {
                    let mut compare = Compare {
                        name: &name.value,
                        values: &found["values"],
                        out: &mut out,
                    };
                    compare.guest(guest, index);
                    around(guest, found, resources, &mut compare);
                }
                None => out.push(format!("{} is not planned", name.value)),
            }
        }
    }
    let planned = resources
        .iter()
        .filter(|resource| kind(resource).is_some())
        .count();
    if planned != guests {
        out.push(format!("{planned} guests are planned instead of {guests}"));
    }
    out
}

fn kind(resource: &Value) -> Option<Kind> {
    match resource["type"].as_str()? {
        "proxmox_virtual_environment_vm" => Some(Kind::Vm),
        "proxmox_virtual_environment_container" => Some(Kind::Lxc),
        _ => None,
    }
}

fn find<'a>(wanted: Kind, name: &str, resources: &'a [Value]) -> Option<&'a Value> {
    resources.iter().find(|resource| {
        kind(resource) == Some(wanted)
            && match wanted {
                Kind::Vm => resource["values"]["name"] == name,
                Kind::Lxc => resource["values"]["initialization"][0]["hostname"] == name,
            }
    })
}

struct Compare<'a> {
    name: &'a str,
    values: &'a Value,
    out: &'a mut Vec<String>,
}

impl Compare<'_> {
    fn same(&mut self, path: &str, want: Value) {
        let pointer = format!("/{}", path.replace('.', "/"));
        let got = self
            .values
            .pointer(&pointer)
            .cloned()
            .unwrap_or(Value::Null);
        if got != want {
            self.out.push(format!(
                "{}: {path} is planned as {got}, not {want}",
                self.name
            ));
        }
    }

    fn field<T: Clone + Into<Value>>(&mut self, path: &str, field: &Option<Field<T>>) {
        if let Some(field) = field {
            self.same(path, field.value.clone().into());
        }
    }

    fn guest(&mut self, guest: &Guest, index: usize) {
        let node = guest.node.as_ref().map_or(NODE, |node| node.value.as_str());
        self.same("node_name", json!(node));
        if let Some(vmid) = guest.vmids.get(index) {
            self.same("vm_id", json!(vmid.value));
        }
        self.field("pool_id", &guest.pool);
        // The provider ends a container's description in a line feed.
        let end = if guest.kind.value == Kind::Lxc {
            "\n"
        } else {
            ""
        };
        if let Some(description) = &guest.description {
            self.same("description", json!(format!("{}{end}", description.value)));
        }
        self.field("started", &guest.started);
        let mut tags: Vec<String> = guest
            .tags
            .iter()
            .chain(&guest.service_tags)
            .map(|tag| tag.value.to_lowercase())
            .collect();
        tags.sort();
        tags.dedup();
        self.same(
            "tags",
            if tags.is_empty() {
                Value::Null
            } else {
                json!(tags)
            },
        );
        let protection = guest.protection.as_ref().is_some_and(|field| field.value);
        self.same("protection", json!(protection));
        self.field("clone.0.vm_id", &guest.template_vmid);
        if guest.template_vmid.is_none() {
            self.same("clone", json!([]));
        }
        self.field("cpu.0.cores", &guest.cores);
        self.field("memory.0.dedicated", &guest.memory_mb);
        match guest.kind.value {
            Kind::Vm => self.machine(guest),
            Kind::Lxc => self.container(guest),
        }
        self.addresses(guest);
    }

    fn machine(&mut self, guest: &Guest) {
        self.field("on_boot", &guest.start_at_boot);
        self.field("cpu.0.sockets", &guest.sockets);
        self.field("cpu.0.type", &guest.cpu_type);
        self.field("memory.0.floating", &guest.balloon_mb);
        self.field("machine", &guest.machine);
        let efi = guest.efi.as_ref().is_some_and(|field| field.value);
        self.same("bios", json!(if efi { "ovmf" } else { "seabios" }));
        self.length("efi_disk", usize::from(efi));
        self.length(
            "tpm_state",
            usize::from(guest.tpm.as_ref().is_some_and(|field| field.value)),
        );
        self.length("hostpci", guest.pci.len());
        for (index, device) in guest.pci.iter().enumerate() {
            self.same(&format!("hostpci.{index}.id"), json!(device.value));
            self.same(
                &format!("hostpci.{index}.device"),
                json!(format!("hostpci{index}")),
            );
        }
        let agent = guest.agent.as_ref().is_some_and(|field| field.value);
        self.length("agent", usize::from(agent));
        self.same("stop_on_destroy", json!(!agent));
        let disks: Vec<&Disk> = own_disks(guest);
        self.length("disk", disks.len());
        for (index, disk) in disks.iter().enumerate() {
            self.field(&format!("disk.{index}.size"), &disk.size_gb);
            self.field(&format!("disk.{index}.datastore_id"), &disk.storage);
            let ssd = disk.ssd.as_ref().is_some_and(|field| field.value);
            self.same(&format!("disk.{index}.ssd"), json!(ssd));
            let discard = disk.discard.as_ref().is_some_and(|field| field.value);
            self.same(
                &format!("disk.{index}.discard"),
                json!(if discard { "on" } else { "ignore" }),
            );
        }
        self.length("network_device", guest.nics.len());
        for (index, nic) in guest.nics.iter().enumerate() {
            self.nic(&format!("network_device.{index}"), nic);
        }
        self.boot(guest);
        if let Some(user) = &guest.user {
            self.same(
                "initialization.0.user_account.0.username",
                json!(user.value),
            );
        }
    }

    /// What the guest boots from at first: an image, an installer, or its template.
    fn boot(&mut self, guest: &Guest) {
        if guest.template_vmid.is_some() {
            return;
        }
        let boot = &self.values["disk"][0];
        // What is downloaded is known after it is, so it is missing here; `null` would be an empty disk.
        let import = boot.get("import_from").cloned();
        if defaults::is_windows(guest) {
            self.same("cdrom.0.file_id", json!(ISO));
            self.same("disk.0.import_from", Value::Null);
        } else if !matches!(&import, None | Some(Value::String(_))) {
            self.out
                .push(format!("{}: the boot disk is empty", self.name));
        }
    }

    fn container(&mut self, guest: &Guest) {
        self.field("start_on_boot", &guest.start_at_boot);
        self.field("memory.0.swap", &guest.swap_mb);
        let unprivileged = guest.unprivileged.as_ref().is_some_and(|field| field.value);
        self.same("unprivileged", json!(unprivileged));
        self.field("features.0.nesting", &guest.nesting);
        let disks = own_disks(guest);
        let root = guest
            .disks
            .first()
            .filter(|disk| disks.iter().any(|own| std::ptr::eq(*own, *disk)));
        self.length("disk", usize::from(root.is_some()));
        if let Some(root) = root {
            self.field("disk.0.size", &root.size_gb);
            self.field("disk.0.datastore_id", &root.storage);
            self.discard("disk.0", root);
        }
        let more = guest.disks.get(1..).unwrap_or_default();
        self.length("mount_point", more.len());
        for (index, disk) in more.iter().enumerate() {
            let path = format!("mount_point.{index}");
            let size = disk.size_gb.as_ref().expect("completed").value;
            // Proxmox gives whole terabytes back as such, and the provider compares the text.
            let size = match size % 1024 {
                0 => format!("{}T", size / 1024),
                _ => format!("{size}G"),
            };
            self.same(&format!("{path}.size"), json!(size));
            self.field(&format!("{path}.volume"), &disk.storage);
            self.field(&format!("{path}.path"), &disk.mount);
            self.discard(&path, disk);
        }
        self.length("network_interface", guest.nics.len());
        for (index, nic) in guest.nics.iter().enumerate() {
            self.nic(&format!("network_interface.{index}"), nic);
            self.same(
                &format!("network_interface.{index}.name"),
                json!(format!("eth{index}")),
            );
        }
    }

    fn discard(&mut self, path: &str, disk: &Disk) {
        if disk.discard.as_ref().is_some_and(|field| field.value) {
            self.same(&format!("{path}.mount_options"), json!(["discard"]));
        }
    }

    fn nic(&mut self, path: &str, nic: &Nic) {
        self.field(&format!("{path}.bridge"), &nic.bridge);
        self.same(
            &format!("{path}.vlan_id"),
            json!(nic.vlan.as_ref().map_or(0, |vlan| vlan.value)),
        );
        self.field(&format!("{path}.firewall"), &nic.firewall);
        if let Some(mac) = &nic.mac {
            self.same(
                &format!("{path}.mac_address"),
                json!(mac.value.to_uppercase()),
            );
        }
    }

    fn addresses(&mut self, guest: &Guest) {
        let addressed: Vec<&Nic> = guest
            .nics
            .iter()
            .filter(|nic| nic.ip.is_some() || nic.ip6.is_some())
            .collect();
        for (index, nic) in addressed.iter().enumerate() {
            let path = format!("initialization.0.ip_config.{index}");
            for (family, ip, prefix, gateway) in [
                ("ipv4", &nic.ip, &nic.prefix, &nic.gateway),
                ("ipv6", &nic.ip6, &nic.prefix6, &nic.gateway6),
            ] {
                if let Some(ip) = ip {
                    let text = match (&ip.value, prefix) {
                        (Address::Dhcp, _) => "dhcp".to_owned(),
                        // An address without its prefix length has it beside itself.
                        (Address::Static(text), Some(prefix)) if ip.value.is_bare() => {
                            format!("{text}/{}", prefix.value)
                        }
                        (Address::Static(text), _) => text.clone(),
                    };
                    self.same(&format!("{path}.{family}.0.address"), json!(text));
                    let gateway = gateway.as_ref().map(|gateway| gateway.value.clone());
                    self.same(
                        &format!("{path}.{family}.0.gateway"),
                        json!(gateway.filter(|g| !g.is_empty())),
                    );
                } else {
                    self.length(&format!("{path}.{family}"), 0);
                }
            }
        }
        if !addressed.is_empty() {
            self.length("initialization.0.ip_config", addressed.len());
        }
        if !guest.dns.is_empty() {
            let servers: Vec<&str> = guest
                .dns
                .iter()
                .map(|server| server.value.as_str())
                .collect();
            self.same("initialization.0.dns.0.servers", json!(servers));
        }
        self.field("initialization.0.dns.0.domain", &guest.domain);
        let keys: Vec<&str> = guest
            .ssh_keys
            .iter()
            .map(|key| key.value.as_str())
            .collect();
        let made_here = guest.template_vmid.is_none() && !defaults::is_windows(guest);
        if !keys.is_empty() {
            self.same("initialization.0.user_account.0.keys", json!(keys));
        } else if made_here {
            self.same("initialization.0.user_account.0.keys", json!([KEY]));
        }
    }

    fn length(&mut self, path: &str, want: usize) {
        let pointer = format!("/{}", path.replace('.', "/"));
        let got = self
            .values
            .pointer(&pointer)
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        if got != want {
            self.out.push(format!(
                "{}: {got} {path} are planned, not {want}",
                self.name
            ));
        }
    }
}

/// Returns the disks that a configuration has to name: a clone's boot disk only where it changes.
fn own_disks(guest: &Guest) -> Vec<&Disk> {
    guest
        .disks
        .iter()
        .enumerate()
        .filter(|(index, disk)| {
            !(guest.template_vmid.is_some() && *index == 0 && disk.size_gb.is_none())
        })
        .map(|(_, disk)| disk)
        .collect()
}

/// Compares what belongs to a guest but is a resource of its own.
fn around(guest: &Guest, found: &Value, resources: &[Value], compare: &mut Compare<'_>) {
    let label = found["name"].as_str().unwrap_or_default();
    let of = |kind: &'static str| {
        resources
            .iter()
            .filter(move |resource| resource["type"] == kind && resource["name"] == label)
    };
    let managed = of("proxmox_haresource").any(|resource| resource["index"] == found["index"]);
    if managed != guest.ha.as_ref().is_some_and(|ha| ha.value) {
        compare
            .out
            .push(format!("{}: HA is planned: {managed}", compare.name));
    }
    let data: String = of("proxmox_virtual_environment_file")
        .filter_map(|file| file["values"]["source_raw"][0]["data"].as_str())
        .collect();
    let wanted = guest
        .packages
        .iter()
        .chain(&guest.service_packages)
        .map(|package| &package.value);
    for package in wanted {
        if !data.contains(&format!("- \"{package}\"\n")) {
            compare.out.push(format!(
                "{}: the package {package} is not installed",
                compare.name
            ));
        }
    }
    let agent = guest.agent.as_ref().is_some_and(|agent| agent.value);
    if agent != data.contains("qemu-guest-agent")
        && guest.template_vmid.is_none()
        && defaults::release_of(guest).is_some()
    {
        compare.out.push(format!(
            "{}: the agent and its package do not agree",
            compare.name
        ));
    }
    if !data.is_empty() && !data.starts_with("#cloud-config\n") {
        compare.out.push(format!(
            "{}: the first-boot data is not a cloud-config",
            compare.name
        ));
    }
}
