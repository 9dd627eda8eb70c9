//! System containers.

use super::Job;
use super::group::{Columns, Group};
use super::hcl::{Hcl, string, strings};
use super::machine::{addresses, common, nic_attributes, resolvers};
use crate::defaults::release_of;
use crate::spec::{Disk, Field, Guest};

fn text(field: &Option<Field<String>>) -> Option<&str> {
    field.as_ref().map(|field| field.value.as_str())
}

/// Writes the body of a group of containers.
pub(super) fn write(hcl: &mut Hcl, group: &Group<'_>, columns: &mut Columns, job: &mut Job) {
    let guest = group.guest;
    let node = job.node(text(&guest.node));
    let template = job.image(guest, &node);
    hcl.pair("node_name", node);
    common(hcl, group, columns);
    if let Some(on_boot) = &guest.start_at_boot {
        hcl.pair("start_on_boot", on_boot.value.to_string());
    }
    if let Some(unprivileged) = &guest.unprivileged {
        hcl.pair("unprivileged", unprivileged.value.to_string());
    }
    clone(hcl, guest);
    size(hcl, guest);
    volumes(hcl, guest);
    for (index, nic) in guest.nics.iter().enumerate() {
        hcl.blank();
        hcl.block("network_interface", |hcl| {
            hcl.pair("name", string(&format!("eth{index}")));
            if let Some(bridge) = text(&nic.bridge) {
                hcl.pair("bridge", string(bridge));
            }
            nic_attributes(hcl, group, columns, index);
        });
    }
    initialization(hcl, group, columns, job);
    if let Some(nesting) = &guest.nesting {
        hcl.blank();
        hcl.block("features", |hcl| {
            hcl.pair("nesting", nesting.value.to_string())
        });
        if nesting.value
            && guest
                .unprivileged
                .as_ref()
                .is_some_and(|field| !field.value)
        {
            job.note(format!(
                "{}: Proxmox lets only root@pam give features to a privileged container.",
                group.label
            ));
        }
    }
    if let Some(template) = template {
        hcl.blank();
        hcl.block("operating_system", |hcl| {
            hcl.pair("template_file_id", template);
            hcl.pair("type", string(system(guest)));
        });
    }
}

fn clone(hcl: &mut Hcl, guest: &Guest) {
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

fn size(hcl: &mut Hcl, guest: &Guest) {
    if let Some(cores) = &guest.cores {
        hcl.blank();
        hcl.block("cpu", |hcl| hcl.pair("cores", cores.value.to_string()));
    }
    if guest.memory_mb.is_some() || guest.swap_mb.is_some() {
        hcl.blank();
        hcl.block("memory", |hcl| {
            if let Some(memory) = &guest.memory_mb {
                hcl.pair("dedicated", memory.value.to_string());
            }
            if let Some(swap) = &guest.swap_mb {
                hcl.pair("swap", swap.value.to_string());
            }
        });
    }
}

fn volumes(hcl: &mut Hcl, guest: &Guest) {
    for (index, disk) in guest.disks.iter().enumerate() {
        if index == 0 && guest.template_vmid.is_some() && disk.size_gb.is_none() {
            continue;
        }
        hcl.blank();
        if index == 0 {
            hcl.block("disk", |hcl| {
                if let Some(storage) = text(&disk.storage) {
                    hcl.pair("datastore_id", string(storage));
                }
                if let Some(size) = &disk.size_gb {
                    hcl.pair("size", size.value.to_string());
                }
                options(hcl, disk);
            });
            continue;
        }
        hcl.block("mount_point", |hcl| {
            if let Some(storage) = text(&disk.storage) {
                hcl.pair("volume", string(storage));
            }
            if let Some(size) = &disk.size_gb {
                hcl.pair("size", string(&volume_size(size.value)));
            }
            if let Some(mount) = text(&disk.mount) {
                hcl.pair("path", string(mount));
            }
            options(hcl, disk);
        });
    }
}

/// Writes a size as Proxmox will give it back: the provider compares the text, and another size replaces the container.
fn volume_size(gib: u64) -> String {
    if gib.is_multiple_of(1024) {
        format!("{}T", gib / 1024)
    } else {
        format!("{gib}G")
    }
}

fn options(hcl: &mut Hcl, disk: &Disk) {
    if let Some(discard) = &disk.discard {
        let options: &[&str] = if discard.value { &["discard"] } else { &[] };
        hcl.pair("mount_options", strings(options));
    }
}

fn initialization(hcl: &mut Hcl, group: &Group<'_>, columns: &mut Columns, job: &mut Job) {
    let guest = group.guest;
    let keys: Vec<String> = guest.ssh_keys.iter().map(|key| key.value.clone()).collect();
    hcl.blank();
    hcl.block("initialization", |hcl| {
        hcl.pair("hostname", "each.key");
        addresses(hcl, group, columns);
        resolvers(hcl, guest);
        if guest.template_vmid.is_none() || !keys.is_empty() {
            hcl.blank();
            hcl.block("user_account", |hcl| hcl.pair("keys", job.keys(&keys)));
        }
    });
}

/// Returns Proxmox' word for a container's system.
fn system(guest: &Guest) -> &'static str {
    let Some(release) = release_of(guest) else {
        return "unmanaged";
    };
    match release.family.as_str() {
        "debian" => "debian",
        "ubuntu" => "ubuntu",
        "rhel8" | "rhel9" | "rhel10" => "centos",
        "fedora" => "fedora",
        "alpine" => "alpine",
        "suse" => "opensuse",
        "arch" => "archlinux",
        _ => "unmanaged",
    }
}
