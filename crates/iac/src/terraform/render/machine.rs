//! Virtual machines.

use super::group::{Columns, Group};
use super::hcl::{Hcl, string, strings};
use super::{FileVariable, Job};
use crate::defaults::{is_windows, os_of, release_of};
use crate::spec::{Address, Disk, Field, Guest, Nic};
use crate::terraform::images;

/// What cloud-init does at the first boot.
#[derive(Debug)]
pub(super) struct Snippet {
    packages: Vec<String>,
    commands: Vec<Vec<&'static str>>,
}

impl Snippet {
    fn of(guest: &Guest) -> Option<Self> {
        let agent = is_on(&guest.agent);
        let release = release_of(guest);
        let mut packages: Vec<String> = guest
            .packages
            .iter()
            .chain(&guest.service_packages)
            .map(|field| field.value.clone())
            .collect();
        let mut commands = Vec::new();
        if let Some(release) = release.filter(|_| agent && !is_windows(guest)) {
            if !packages.iter().any(|package| package == AGENT) {
                packages.push(AGENT.to_owned());
            }
            commands = images::agent_commands(release);
        }
        (!packages.is_empty()).then_some(Self { packages, commands })
    }

    /// Writes the attributes of the cloud-config.
    pub(super) fn write(&self, hcl: &mut Hcl) {
        hcl.pair("package_update", "true");
        hcl.pair("packages", strings(&self.packages));
        if !self.commands.is_empty() {
            let commands: Vec<String> = self.commands.iter().map(strings).collect();
            hcl.pair("runcmd", format!("[{}]", commands.join(", ")));
        }
    }
}

const AGENT: &str = "qemu-guest-agent";

fn is_on(field: &Option<Field<bool>>) -> bool {
    field.as_ref().is_some_and(|field| field.value)
}

fn text(field: &Option<Field<String>>) -> Option<&str> {
    field.as_ref().map(|field| field.value.as_str())
}

/// Writes the body of a group of VMs, and returns its first-boot data.
pub(super) fn write(
    hcl: &mut Hcl,
    group: &Group<'_>,
    columns: &mut Columns,
    job: &mut Job,
) -> Option<Snippet> {
    let guest = group.guest;
    let snippet = Snippet::of(guest);
    let node = job.node(text(&guest.node));
    let image = job.image(guest, &node);
    hcl.pair("name", "each.key");
    hcl.pair("node_name", node);
    common(hcl, group, columns);
    switches(hcl, guest);
    template(hcl, guest);
    processor_and_memory(hcl, guest);
    firmware(hcl, guest);
    let boot = disks(hcl, guest, image);
    network(hcl, group, columns);
    initialization(hcl, group, columns, job, snippet.is_some());
    passthrough(hcl, guest, job);
    system(hcl, guest, job, &boot);
    smaller_than_image(guest, job, &group.label);
    snippet
}

/// Writes what VMs and containers share.
pub(super) fn common(hcl: &mut Hcl, group: &Group<'_>, columns: &mut Columns) {
    let guest = group.guest;
    let vmids: Vec<String> = group
        .instances
        .iter()
        .filter_map(|instance| instance.vmid)
        .map(|vmid| vmid.to_string())
        .collect();
    if !vmids.is_empty() {
        hcl.pair("vm_id", columns.expression("vm_id", vmids));
    }
    if let Some(pool) = text(&guest.pool) {
        hcl.pair("pool_id", string(pool));
    }
    if let Some(description) = text(&guest.description) {
        hcl.pair("description", string(description));
    }
    // Proxmox keeps tags sorted and in lower case; any other form would differ at every plan.
    let mut tags: Vec<String> = guest
        .tags
        .iter()
        .chain(&guest.service_tags)
        .map(|field| field.value.to_ascii_lowercase())
        .collect();
    tags.sort();
    tags.dedup();
    if !tags.is_empty() {
        hcl.pair("tags", strings(&tags));
    }
    if let Some(protection) = &guest.protection {
        hcl.pair("protection", protection.value.to_string());
    }
    if let Some(started) = &guest.started {
        hcl.pair("started", started.value.to_string());
    }
}

fn switches(hcl: &mut Hcl, guest: &Guest) {
    if let Some(on_boot) = &guest.start_at_boot {
        hcl.pair("on_boot", on_boot.value.to_string());
    }
    if let Some(machine) = text(&guest.machine) {
        hcl.pair("machine", string(machine));
    }
    if let Some(efi) = &guest.efi {
        hcl.pair("bios", string(if efi.value { "ovmf" } else { "seabios" }));
    }
    if guest.template_vmid.is_none() {
        hcl.pair("scsi_hardware", string("virtio-scsi-single"));
    }
    if is_on(&guest.agent) {
        hcl.blank();
        hcl.block("agent", |hcl| hcl.pair("enabled", "true"));
    } else {
        hcl.blank();
        hcl.comment("Without the guest agent a shutdown may go unanswered.");
        hcl.pair("stop_on_destroy", "true");
    }
}

fn template(hcl: &mut Hcl, guest: &Guest) {
    let Some(template) = &guest.template_vmid else {
        return;
    };
    let storage = guest.disks.first().and_then(|disk| text(&disk.storage));
    hcl.blank();
    hcl.block("clone", |hcl| {
        hcl.pair("vm_id", template.value.to_string());
        if let Some(storage) = storage {
            hcl.pair("datastore_id", string(storage));
        }
        hcl.pair("full", "true");
    });
}

fn processor_and_memory(hcl: &mut Hcl, guest: &Guest) {
    if guest.cores.is_some() || guest.sockets.is_some() || guest.cpu_type.is_some() {
        hcl.blank();
        hcl.block("cpu", |hcl| {
            if let Some(cores) = &guest.cores {
                hcl.pair("cores", cores.value.to_string());
            }
            if let Some(sockets) = &guest.sockets {
                hcl.pair("sockets", sockets.value.to_string());
            }
            if let Some(kind) = text(&guest.cpu_type) {
                hcl.pair("type", string(kind));
            }
        });
    }
    if guest.memory_mb.is_some() || guest.balloon_mb.is_some() {
        hcl.blank();
        hcl.block("memory", |hcl| {
            if let Some(memory) = &guest.memory_mb {
                hcl.pair("dedicated", memory.value.to_string());
            }
            if let Some(balloon) = &guest.balloon_mb {
                hcl.pair("floating", balloon.value.to_string());
            }
        });
    }
}

fn firmware(hcl: &mut Hcl, guest: &Guest) {
    let storage = guest
        .disks
        .first()
        .and_then(|disk| text(&disk.storage))
        .unwrap_or("local-lvm");
    if is_on(&guest.efi) {
        hcl.blank();
        hcl.block("efi_disk", |hcl| {
            hcl.pair("datastore_id", string(storage));
            hcl.pair("type", string("4m"));
            hcl.pair("pre_enrolled_keys", is_windows(guest).to_string());
        });
    }
    if is_on(&guest.tpm) {
        hcl.blank();
        hcl.block("tpm_state", |hcl| {
            hcl.pair("datastore_id", string(storage));
            hcl.pair("version", string("v2.0"));
        });
    }
}

/// Writes the disks, and returns the interface of the first.
fn disks(hcl: &mut Hcl, guest: &Guest, image: Option<String>) -> String {
    let windows = is_windows(guest) && guest.template_vmid.is_none();
    let interface = |index: usize| match index {
        // The Windows installer knows SATA and no virtio; six is what one controller has.
        index if windows && index < 6 => format!("sata{index}"),
        index if windows => format!("scsi{}", index - 6),
        index => format!("scsi{index}"),
    };
    for (index, disk) in guest.disks.iter().enumerate() {
        // A clone's boot disk is the template's: it is named only to be moved or grown.
        if guest.template_vmid.is_some() && index == 0 && disk.size_gb.is_none() {
            continue;
        }
        hcl.blank();
        hcl.block("disk", |hcl| {
            hcl.pair("interface", string(&interface(index)));
            one_disk(hcl, disk);
            if index == 0
                && let Some(image) = &image
            {
                hcl.pair("import_from", image.clone());
            }
            if interface(index).starts_with("scsi") && guest.template_vmid.is_none() {
                hcl.pair("iothread", "true");
            }
        });
    }
    interface(0)
}

fn one_disk(hcl: &mut Hcl, disk: &Disk) {
    if let Some(storage) = text(&disk.storage) {
        hcl.pair("datastore_id", string(storage));
    }
    if let Some(size) = &disk.size_gb {
        hcl.pair("size", size.value.to_string());
    }
    if let Some(ssd) = &disk.ssd {
        hcl.pair("ssd", ssd.value.to_string());
    }
    if let Some(discard) = &disk.discard {
        hcl.pair(
            "discard",
            string(if discard.value { "on" } else { "ignore" }),
        );
    }
}

fn network(hcl: &mut Hcl, group: &Group<'_>, columns: &mut Columns) {
    let windows = is_windows(group.guest) && group.guest.template_vmid.is_none();
    for (index, nic) in group.guest.nics.iter().enumerate() {
        hcl.blank();
        hcl.block("network_device", |hcl| {
            if let Some(bridge) = text(&nic.bridge) {
                hcl.pair("bridge", string(bridge));
            }
            if windows {
                hcl.pair("model", string("e1000e"));
            }
            nic_attributes(hcl, group, columns, index);
        });
    }
}

/// Writes what the cards of VMs and containers share.
pub(super) fn nic_attributes(
    hcl: &mut Hcl,
    group: &Group<'_>,
    columns: &mut Columns,
    index: usize,
) {
    let nic = &group.guest.nics[index];
    if let Some(vlan) = &nic.vlan {
        hcl.pair("vlan_id", vlan.value.to_string());
    }
    if let Some(firewall) = &nic.firewall {
        hcl.pair("firewall", firewall.value.to_string());
    }
    let macs: Vec<String> = group
        .instances
        .iter()
        .filter_map(|instance| text(&instance.guest.nics[index].mac))
        .map(|mac| string(&mac.to_ascii_uppercase()))
        .collect();
    if !macs.is_empty() {
        hcl.pair(
            "mac_address",
            columns.expression(&column("mac", index), macs),
        );
    }
}

fn column(name: &str, index: usize) -> String {
    match index {
        0 => name.to_owned(),
        index => format!("{name}_{}", index + 1),
    }
}

fn initialization(
    hcl: &mut Hcl,
    group: &Group<'_>,
    columns: &mut Columns,
    job: &mut Job,
    snippet: bool,
) {
    let guest = group.guest;
    let clone = guest.template_vmid.is_some();
    let windows = is_windows(guest);
    let addressed = guest
        .nics
        .iter()
        .any(|nic| nic.ip.is_some() || nic.ip6.is_some());
    let account = guest.user.is_some() || !guest.ssh_keys.is_empty();
    let resolver = !guest.dns.is_empty() || guest.domain.is_some();
    if (clone || windows) && !(addressed || account || resolver || snippet) {
        return;
    }
    if windows && !clone {
        job.note(format!(
            "{}: addresses and users reach a Windows only where cloudbase-init is installed in it.",
            group.label
        ));
    }
    let storage = guest.disks.first().and_then(|disk| text(&disk.storage));
    let keys: Vec<String> = guest.ssh_keys.iter().map(|key| key.value.clone()).collect();
    hcl.blank();
    hcl.block("initialization", |hcl| {
        if let Some(storage) = storage {
            hcl.pair("datastore_id", string(storage));
        }
        if windows && !clone {
            hcl.pair("interface", string("ide0"));
        }
        if snippet {
            let file = format!("proxmox_virtual_environment_file.{}.id", group.label);
            hcl.pair("vendor_data_file_id", file);
        }
        addresses(hcl, group, columns);
        resolvers(hcl, guest);
        if account || !(clone || windows) {
            hcl.blank();
            hcl.block("user_account", |hcl| {
                if let Some(user) = text(&guest.user) {
                    hcl.pair("username", string(user));
                }
                hcl.pair("keys", job.keys(&keys));
            });
        }
    });
}

/// Returns an address with its prefix length, which may stand apart.
pub(super) fn with_prefix(text: &str, prefix: &Option<Field<u8>>) -> String {
    match prefix {
        Some(prefix) if !text.contains('/') && text != "auto" => format!("{text}/{}", prefix.value),
        _ => text.to_owned(),
    }
}

/// An address and the prefix length that stands apart from it.
type Addressed<'a> = (&'a Option<Field<Address>>, &'a Option<Field<u8>>);

/// Writes the addresses of the cards, in their order.
pub(super) fn addresses(hcl: &mut Hcl, group: &Group<'_>, columns: &mut Columns) {
    for (index, nic) in group.guest.nics.iter().enumerate() {
        if nic.ip.is_none() && nic.ip6.is_none() {
            continue;
        }
        hcl.blank();
        hcl.block("ip_config", |hcl| {
            let all = |of: fn(&Nic) -> Addressed<'_>| {
                group
                    .instances
                    .iter()
                    .filter_map(|instance| {
                        let (address, prefix) = of(&instance.guest.nics[index]);
                        Some((address.as_ref()?, prefix))
                    })
                    .map(|(field, prefix)| match &field.value {
                        Address::Dhcp => string("dhcp"),
                        Address::Static(text) => string(&with_prefix(text, prefix)),
                    })
                    .collect::<Vec<String>>()
            };
            if nic.ip.is_some() {
                let address =
                    columns.expression(&column("ipv4", index), all(|nic| (&nic.ip, &nic.prefix)));
                hcl.block("ipv4", |hcl| {
                    hcl.pair("address", address);
                    if let Some(gateway) = text(&nic.gateway) {
                        hcl.pair("gateway", string(gateway));
                    }
                });
            }
            if nic.ip6.is_some() {
                let address =
                    columns.expression(&column("ipv6", index), all(|nic| (&nic.ip6, &nic.prefix6)));
                hcl.blank();
                hcl.block("ipv6", |hcl| {
                    hcl.pair("address", address);
                    if let Some(gateway) = text(&nic.gateway6) {
                        hcl.pair("gateway", string(gateway));
                    }
                });
            }
        });
    }
}

/// Writes the name servers and the search domain.
pub(super) fn resolvers(hcl: &mut Hcl, guest: &Guest) {
    if guest.dns.is_empty() && guest.domain.is_none() {
        return;
    }
    hcl.blank();
    hcl.block("dns", |hcl| {
        if let Some(domain) = text(&guest.domain) {
            hcl.pair("domain", string(domain));
        }
        if !guest.dns.is_empty() {
            hcl.pair(
                "servers",
                strings(guest.dns.iter().map(|server| &server.value)),
            );
        }
    });
}

fn passthrough(hcl: &mut Hcl, guest: &Guest, job: &mut Job) {
    let q35 = guest
        .machine
        .as_ref()
        .is_some_and(|machine| machine.value.contains("q35"));
    for (index, device) in guest.pci.iter().enumerate() {
        job.needs.root = true;
        hcl.blank();
        hcl.block("hostpci", |hcl| {
            hcl.pair("device", string(&format!("hostpci{index}")));
            hcl.pair("id", string(&device.value));
            if q35 {
                hcl.pair("pcie", "true");
            }
        });
    }
    if !guest.pci.is_empty() {
        job.note(
            "Proxmox lets only root@pam pass a PCI device by its address, so the provider logs in with root's password instead of a token; a resource mapping would do with a token."
                .to_owned(),
        );
    }
}

fn system(hcl: &mut Hcl, guest: &Guest, job: &mut Job, boot: &str) {
    if guest.template_vmid.is_some() {
        return;
    }
    let release = release_of(guest);
    if is_windows(guest) {
        windows(hcl, guest, job, boot);
    } else if release.is_some() {
        hcl.blank();
        hcl.comment("Cloud images write their console there.");
        hcl.empty_block("serial_device");
    }
    let kind = match release.and_then(|release| release.ostype.as_deref()) {
        Some(kind) => kind,
        None if is_windows(guest) => "win11",
        None if os_of(guest).is_some_and(|os| os.value.contains("bsd")) => "other",
        None => "l26",
    };
    hcl.blank();
    hcl.block("operating_system", |hcl| hcl.pair("type", string(kind)));
}

fn windows(hcl: &mut Hcl, guest: &Guest, job: &mut Job, boot: &str) {
    let os = os_of(guest)
        .map_or("windows", |os| os.value.as_str())
        .to_ascii_lowercase();
    let iso = job.file(FileVariable {
        name: format!("{}_iso_file_id", super::hcl::identifier(&os, "os_")),
        description: format!(
            "The installer of {os} on a storage of the cluster, as storage:iso/file"
        ),
        example: format!("local:iso/{os}.iso"),
    });
    hcl.blank();
    hcl.block("cdrom", |hcl| {
        hcl.pair("file_id", iso);
        hcl.pair("interface", string("ide2"));
    });
    hcl.blank();
    hcl.pair("boot_order", strings([boot, "ide2"]));
    job.note(
        "Windows has no virtio drivers of its own, and the provider attaches one CD-ROM: it is installed to SATA disks with an e1000e network card; after installing virtio-win inside, both can be changed to virtio."
            .to_owned(),
    );
}

fn smaller_than_image(guest: &Guest, job: &mut Job, label: &str) {
    let image = release_of(guest).and_then(|release| release.vm.as_ref());
    let size = guest.disks.first().and_then(|disk| disk.size_gb.as_ref());
    if let (Some(image), Some(size)) = (image, size)
        && size.value < image.min_disk_gb
    {
        job.note(format!(
            "{label}: the image is {} GB, so Proxmox will refuse to make a disk of {} GB from it.",
            image.min_disk_gb, size.value
        ));
    }
}
