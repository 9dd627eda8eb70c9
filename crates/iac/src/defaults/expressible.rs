//! What a guest of its kind cannot have is said, not dropped.

use super::is_windows;
use super::names::as_taken;
use crate::spec::{Address, Field, Guest, Kind, Source, Spec, Unexpressed};

/// Moves stated values that cannot be expressed to `spec.unexpressed`.
pub(super) fn set_aside(spec: &mut Spec) {
    let mut aside = Aside {
        request: &spec.request,
        out: Vec::new(),
    };
    for guest in &mut spec.guests {
        match guest.kind.value {
            Kind::Lxc => container(guest, &mut aside),
            Kind::Vm => machine(guest, &mut aside),
        }
        gateways(guest, &mut aside);
        names(guest, &mut aside);
        aside.list(
            &mut guest.tags,
            "Proxmox takes letters, digits and _ . + - in a tag",
            |text| tag(text).is_none(),
        );
    }
    for item in aside.out {
        if !spec.unexpressed.contains(&item) {
            spec.unexpressed.push(item);
        }
    }
}

/// Returns text as a tag, if Proxmox would take it; it keeps tags in lower case.
pub(super) fn tag(text: &str) -> Option<String> {
    let tag = text.to_ascii_lowercase();
    let first = tag.chars().next()?;
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
    (plain(first)
        && tag
            .chars()
            .all(|c| plain(c) || matches!(c, '-' | '+' | '.')))
    .then_some(tag)
}

struct Aside<'a> {
    request: &'a str,
    out: Vec<Unexpressed>,
}

impl Aside<'_> {
    fn say(&mut self, source: &Source, why: &str) {
        if let Source::Request(spans) = source
            && let Some(span) = spans.first()
        {
            self.out.push(Unexpressed {
                words: self
                    .request
                    .get(span.clone())
                    .unwrap_or_default()
                    .to_owned(),
                span: [span.start, span.end],
                why: why.to_owned(),
            });
        }
    }

    fn field<T>(&mut self, field: &mut Option<Field<T>>, why: &str) {
        if let Some(field) = field.take() {
            self.say(&field.source, why);
        }
    }

    fn list<T>(&mut self, fields: &mut Vec<Field<T>>, why: &str, bad: impl Fn(&T) -> bool) {
        fields.retain(|field| {
            let bad = bad(&field.value);
            if bad {
                self.say(&field.source, why);
            }
            !bad
        });
    }

    fn switch(&mut self, field: &mut Option<Field<bool>>, why: &str) {
        // What is asked to be off, and cannot be on, is off.
        if field.as_ref().is_some_and(|field| field.value) {
            self.field(field, why);
        } else {
            *field = None;
        }
    }
}

fn container(guest: &mut Guest, aside: &mut Aside<'_>) {
    aside.field(&mut guest.sockets, "a container sees cores, not sockets");
    aside.field(&mut guest.cpu_type, "a container has its node's processor");
    aside.field(
        &mut guest.balloon_mb,
        "a container's memory is a limit; nothing balloons",
    );
    aside.list(
        &mut guest.pci,
        "a PCI device can be given to a VM only",
        |_| true,
    );
    aside.field(&mut guest.machine, "a container has no emulated machine");
    aside.switch(&mut guest.efi, "a container has no firmware");
    aside.switch(&mut guest.tpm, "a container has no TPM");
    aside.switch(&mut guest.agent, "a container needs no guest agent");
    aside.field(
        &mut guest.user,
        "a container has no cloud-init: keys go to its root user",
    );
    let why = "a container has no cloud-init, so nothing installs packages at its first boot";
    aside.list(&mut guest.packages, why, |_| true);
    for disk in &mut guest.disks {
        aside.switch(
            &mut disk.ssd,
            "a container's volume is not a drive that could be a solid-state one",
        );
    }
    if let Some(disk) = guest.disks.first_mut() {
        let root = disk.mount.as_ref().is_some_and(|mount| mount.value == "/");
        if root {
            disk.mount = None;
        } else {
            aside.field(
                &mut disk.mount,
                "the first volume is the container's root file system",
            );
        }
    }
}

fn machine(guest: &mut Guest, aside: &mut Aside<'_>) {
    aside.field(
        &mut guest.swap_mb,
        "swap is set for containers; a VM's swap is inside its system",
    );
    aside.switch(
        &mut guest.unprivileged,
        "only a container can be unprivileged",
    );
    for disk in &mut guest.disks {
        aside.field(
            &mut disk.mount,
            "a VM's disks are mounted inside its system",
        );
    }
    let other = |cpu: &Field<String>| cpu.is_stated() && cpu.value != "host";
    if guest.cpu_type.as_ref().is_some_and(other) {
        aside.switch(
            &mut guest.nesting,
            "a VM can only run VMs with the processor type `host`",
        );
    }
    if is_windows(guest) {
        let why = "Windows has no packages that a first boot could install";
        aside.list(&mut guest.packages, why, |_| true);
    }
}

/// A name that Proxmox would not take is written as near as it takes one, and that is said.
fn names(guest: &mut Guest, aside: &mut Aside<'_>) {
    const WHY: &str = "Proxmox takes letters, digits and hyphens in a name, so it is";
    for name in &mut guest.names {
        let Some(taken) = as_taken(&name.value) else {
            continue;
        };
        // The numbered names of several guests come from one word, which is told once.
        let told = |one: &Unexpressed| {
            one.why.starts_with(WHY)
                && name
                    .spans()
                    .iter()
                    .any(|span| one.span == [span.start, span.end])
        };
        if !aside.out.iter().any(told) {
            aside.say(&name.source, &format!("{WHY} {taken}"));
        }
        name.value = taken;
    }
}

fn gateways(guest: &mut Guest, aside: &mut Aside<'_>) {
    let why = "a gateway needs a fixed address on the same network card";
    let fixed = |ip: &Option<Field<Address>>| matches!(ip, Some(Field { value: Address::Static(text), .. }) if text != "auto");
    for nic in &mut guest.nics {
        if !fixed(&nic.ip) {
            aside.field(&mut nic.gateway, why);
        }
        if !fixed(&nic.ip6) {
            aside.field(&mut nic.gateway6, why);
        }
    }
}
