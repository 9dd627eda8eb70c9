//! Virtual machines.

use hcl_edit::structure::Body;

use super::network::{Card, addresses, card, card_object};
use super::unique::{Seen, What};
use super::*;

/// Checks a virtual machine.
pub(super) fn check<'s>(guest: &Guest<'s>, seen: &mut Seen<'s>, report: &mut Report) {
    let body = guest.body();
    vm_id(guest, seen, report);
    tags(guest, report);
    if let Some((name, span)) = guest
        .text(body, "name")
        .filter(|(name, _)| !name.is_empty())
    {
        host_name(guest, &name, span.clone(), report);
        seen.add(guest, What::Name, name, span);
    }
    for block in guest.blocks(body, "network_device") {
        card(guest, &block.body, Card::Vm, seen, report);
    }
    if let Some(cards) = guest.value(body, "network_device") {
        for item in cards.items().unwrap_or_default() {
            card_object(guest, item, Card::Vm, seen, report);
        }
    }
    for initialization in guest.blocks(body, "initialization") {
        addresses(guest, &initialization.body, seen, report);
    }
    disks(guest, body, report);
    memory(guest, body, report);
    cpu(guest, body, report);
    firmware(guest, body, report);
    agent(guest, body, report);
    template(guest, body, report);
    devices(guest, body, report);
}

/// The buses, and their last slots.
const BUSES: [(&str, u32); 4] = [("ide", 3), ("sata", 5), ("scsi", 30), ("virtio", 15)];

/// Says what is wrong with the name of a slot.
fn slot(name: &str) -> Result<(), String> {
    let digits = name
        .find(|c: char| c.is_ascii_digit())
        .unwrap_or(name.len());
    let (bus, number) = name.split_at(digits);
    let Some((bus, last)) = BUSES.iter().find(|(known, _)| *known == bus) else {
        return Err(format!(
            "{} is not a slot: ide0–3, sata0–5, scsi0–30 or virtio0–15",
            shown(name)
        ));
    };
    let plain = number == "0" || !number.starts_with('0');
    match number.parse::<u32>() {
        Ok(number) if plain && number <= *last => Ok(()),
        _ => Err(format!(
            "{} is not a slot: {bus} goes from {bus}0 to {bus}{last}",
            shown(name)
        )),
    }
}

fn disks(guest: &Guest<'_>, body: &Body, report: &mut Report) {
    let mut used: Vec<String> = Vec::new();
    for (kind, needed) in [("disk", true), ("cdrom", false), ("initialization", false)] {
        for block in guest.blocks(body, kind) {
            let Some((name, span)) = guest.text(&block.body, "interface") else {
                continue;
            };
            if name.is_empty() {
                continue;
            }
            if needed && let Err(message) = slot(&name) {
                report.error("pve/disk-interface", guest.file(), span, message);
            } else if used.contains(&name) {
                let message = format!("two devices are on {}", shown(&name));
                report.error("pve/duplicate-interface", guest.file(), span, message);
            }
            used.push(name);
        }
    }
    for block in guest.blocks(body, "disk") {
        let image = ["file_id", "import_from"]
            .iter()
            .find(|name| guest.value(&block.body, name).is_some());
        if let (Some(image), None) = (image, guest.value(&block.body, "size")) {
            let message = format!(
                "a disk with `{image}` and no `size` is made 8 GB large; a larger image fails"
            );
            report
                .warn("pve/image-size", guest.file(), header(block), message)
                .hint = Some("add `size = …`, in GB".to_owned());
        }
        let ide = guest
            .text(&block.body, "interface")
            .is_some_and(|(name, _)| name.starts_with("ide") || name.starts_with("sata"));
        if ide && guest.truth(&block.body, "iothread") == Some(true) {
            let span = block
                .body
                .get_attribute("iothread")
                .map(place)
                .unwrap_or_default();
            report.warn(
                "pve/iothread",
                guest.file(),
                span,
                "only scsi and virtio disks have an I/O thread",
            );
        }
    }
}

fn memory(guest: &Guest<'_>, body: &Body, report: &mut Report) {
    for block in guest.blocks(body, "memory") {
        let Some((floating, span)) = guest.number(&block.body, "floating") else {
            continue;
        };
        let dedicated = match guest.value(&block.body, "dedicated") {
            Some(item) => item.number(),
            None => Some(512.0),
        };
        if let Some(dedicated) = dedicated.filter(|dedicated| floating > *dedicated) {
            let message =
                format!("the balloon's {floating} MB are more than the memory's {dedicated} MB");
            report.error("pve/balloon", guest.file(), span, message);
        }
    }
}

fn cpu(guest: &Guest<'_>, body: &Body, report: &mut Report) {
    for block in guest.blocks(body, "cpu") {
        let count = |name: &str| match guest.value(&block.body, name) {
            Some(item) => item.number(),
            None => Some(1.0),
        };
        let (Some(cores), Some(sockets)) = (count("cores"), count("sockets")) else {
            continue;
        };
        if let Some((plugged, span)) = guest.number(&block.body, "hotplugged")
            && plugged > cores * sockets
        {
            let message =
                format!("{plugged} processors are more than {cores} cores times {sockets} sockets");
            report.warn("pve/cpu", guest.file(), span, message);
        }
        if let Some((limit, span)) = guest.number(&block.body, "limit")
            && limit > cores * sockets
        {
            let message = format!(
                "a limit of {limit} is more than the {} processors there are",
                cores * sockets
            );
            report.warn("pve/cpu", guest.file(), span, message);
        }
    }
}

fn firmware(guest: &Guest<'_>, body: &Body, report: &mut Report) {
    // A clone has what its template has.
    if guest.has(body, "clone") {
        return;
    }
    let bios = guest.text(body, "bios");
    let ovmf = bios.as_ref().is_some_and(|(bios, _)| bios == "ovmf");
    let known = bios.is_some() || guest.value(body, "bios").is_none();
    if let Some((_, span)) = bios.filter(|_| ovmf && !guest.has(body, "efi_disk")) {
        let message = "without an `efi_disk` block, OVMF forgets its settings at every start";
        report.warn("pve/efi-disk", guest.file(), span, message);
    }
    if known && !ovmf {
        for block in guest.blocks(body, "efi_disk") {
            let message = "an `efi_disk` is of use with `bios = \"ovmf\"` only";
            report.warn("pve/efi-disk", guest.file(), header(block), message);
        }
    }
    for block in guest.blocks(body, "operating_system") {
        let Some((kind, span)) = guest.text(&block.body, "type") else {
            continue;
        };
        if kind != "win11" {
            continue;
        }
        if !guest.has(body, "tpm_state") {
            let message = "Windows 11 needs a TPM: there is no `tpm_state` block";
            report.warn("pve/tpm", guest.file(), span.clone(), message);
        }
    }
}

fn agent(guest: &Guest<'_>, body: &Body, report: &mut Report) {
    let installs = guest.blocks(body, "initialization").any(|block| {
        ["user_data_file_id", "vendor_data_file_id"]
            .iter()
            .any(|name| guest.value(&block.body, name).is_some())
    });
    if installs || guest.has(body, "clone") {
        return;
    }
    for block in guest.blocks(body, "agent") {
        if guest.truth(&block.body, "enabled") == Some(true) {
            let message = "nothing here installs the guest agent; without it, creating the machine waits for 15 minutes";
            report
                .add(
                    "pve/agent",
                    crate::finding::Severity::Note,
                    guest.file(),
                    header(block),
                    message,
                )
                .hint = Some(
                "install `qemu-guest-agent` by cloud-init, or take an image that has it".to_owned(),
            );
        }
    }
}

fn template(guest: &Guest<'_>, body: &Body, report: &mut Report) {
    if guest.truth(body, "template") == Some(true) && guest.truth(body, "started") == Some(true) {
        let span = body.get_attribute("started").map(place).unwrap_or_default();
        report.error(
            "pve/template",
            guest.file(),
            span,
            "a template cannot be started",
        );
    }
    for block in guest.blocks(body, "clone") {
        let source = guest.number(&block.body, "vm_id");
        let own = guest.number(body, "vm_id").map(|(id, _)| id);
        if let Some((id, span)) = source.filter(|(id, _)| Some(*id) == own) {
            report.error(
                "pve/clone",
                guest.file(),
                span,
                format!("{id} is the machine's own number"),
            );
        }
        for disk in guest.blocks(body, "disk") {
            for name in ["file_id", "import_from"] {
                if let Some(item) = guest.value(&disk.body, name) {
                    let message = format!(
                        "a clone has the disks of its template; `{name}` is for machines without `clone`"
                    );
                    report.warn("pve/clone", guest.file(), item.span, message);
                }
            }
        }
    }
}

/// Checks the slots of devices that are passed through.
fn devices(guest: &Guest<'_>, body: &Body, report: &mut Report) {
    let mut used: Vec<String> = Vec::new();
    for block in guest.blocks(body, "hostpci") {
        let Some((name, span)) = guest.text(&block.body, "device") else {
            continue;
        };
        let number = name
            .strip_prefix("hostpci")
            .and_then(|number| number.parse::<u32>().ok());
        if number.is_none_or(|number| number > 15) {
            let message = format!("{} is not a slot: hostpci0 to hostpci15", shown(&name));
            report.warn("pve/hostpci", guest.file(), span, message);
        } else if used.contains(&name) {
            let message = format!("two devices are on {}", shown(&name));
            report.error("pve/duplicate-interface", guest.file(), span, message);
        }
        used.push(name);
        if guest.value(&block.body, "id").is_some() && guest.value(&block.body, "mapping").is_some()
        {
            let message = "`id` and `mapping` both say which device it is";
            report.error("pve/hostpci", guest.file(), header(block), message);
        }
    }
}
