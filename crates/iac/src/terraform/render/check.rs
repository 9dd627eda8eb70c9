//! What a value must look like before it is written into a file.

mod forms;
mod network;

use std::collections::BTreeMap;
use std::fmt::Display;

use super::RenderError;
use crate::defaults::release_of;
use crate::spec::{Address, Field, Guest, Kind, Span, Spec};
use forms::{is_dns_name, is_pci_address, is_storage, is_taken_for_vm, plain};

const NAME: &str = "a name's parts have at most 63 letters, digits and hyphens, and begin and end with a letter or digit";
const WORD: &str = "it has letters, digits, `.`, `_` and `-`";
const STORAGE: &str =
    "a storage's id has letters, digits, `.`, `_` and `-`, and begins with a letter";

/// Checks that a spec is complete and that its values are of the form that Proxmox takes.
pub(super) fn spec(spec: &Spec) -> Result<(), RenderError> {
    if spec.guests.is_empty() {
        return Err(RenderError::Nothing);
    }
    for guest in &spec.guests {
        Check::of(guest).all()?;
    }
    // What belongs to one guest only.
    let mut seen = BTreeMap::new();
    for guest in &spec.guests {
        let check = Check::of(guest);
        for name in &guest.names {
            check.once(&mut seen, "name", name.value.to_ascii_lowercase(), name)?;
        }
        for vmid in &guest.vmids {
            check.once(&mut seen, "vmid", vmid.value.to_string(), vmid)?;
        }
        for nic in &guest.nics {
            for ip in [&nic.ip, &nic.ip6].into_iter().flatten() {
                if let Address::Static(text) = &ip.value
                    && let Some(address) = host_of(text)
                {
                    check.once(&mut seen, "ip", address.to_string(), ip)?;
                }
            }
            if let Some(mac) = &nic.mac {
                check.once(&mut seen, "mac", mac.value.to_ascii_lowercase(), mac)?;
            }
        }
    }
    templates(spec)
}

/// Returns the address of `10.0.0.5/24`; `auto` is none.
fn host_of(text: &str) -> Option<std::net::IpAddr> {
    text.split('/').next()?.parse().ok()
}

/// A template is a guest already, so its id is taken.
fn templates(spec: &Spec) -> Result<(), RenderError> {
    for guest in &spec.guests {
        let Some(template) = &guest.template_vmid else {
            continue;
        };
        for other in &spec.guests {
            if let Some(vmid) = other.vmids.iter().find(|vmid| vmid.value == template.value) {
                let spans = blamed(vmid.spans(), template.spans());
                let why = "it is the template's own";
                return Err(Check::of(other).invalid("vmid", &vmid.value, why, &spans));
            }
        }
    }
    Ok(())
}

/// Puts the words of two fields together.
fn blamed(one: &[Span], other: &[Span]) -> Vec<Span> {
    let mut spans = one.to_vec();
    spans.extend(other.iter().filter(|span| !one.contains(span)).cloned());
    spans
}

struct Check<'a> {
    guest: &'a Guest,
    name: String,
    vm: bool,
}

/// Where a value that belongs to one guest only was seen first.
type Seen = BTreeMap<(&'static str, String), Vec<Span>>;

impl<'a> Check<'a> {
    fn of(guest: &'a Guest) -> Self {
        let name = guest
            .names
            .first()
            .map_or_else(|| "a guest".to_owned(), |name| name.value.clone());
        Self {
            guest,
            name,
            vm: guest.kind.value == Kind::Vm,
        }
    }

    fn all(&self) -> Result<(), RenderError> {
        self.identity()?;
        self.place()?;
        self.kind()?;
        self.size()?;
        self.memory()?;
        self.disks()?;
        self.files()?;
        for nic in &self.guest.nics {
            self.nic(nic)?;
        }
        self.addresses()?;
        self.software()
    }

    fn identity(&self) -> Result<(), RenderError> {
        let guest = self.guest;
        let count = guest.count.value as usize;
        if count == 0 || count > 1000 {
            let why = "between 1 and 1000 guests of a kind are made at once";
            return Err(self.invalid("count", &count, why, guest.count.spans()));
        }
        if guest.names.len() != count {
            return Err(self.incomplete("names"));
        }
        if !guest.vmids.is_empty() && guest.vmids.len() != count {
            return Err(self.incomplete("vmids"));
        }
        for name in &guest.names {
            self.must("name", name, NAME, is_dns_name)?;
        }
        for vmid in &guest.vmids {
            if !(100..=999_999_999).contains(&vmid.value) {
                let why = "VMIDs go from 100 to 999999999";
                return Err(self.invalid("vmid", &vmid.value, why, vmid.spans()));
            }
        }
        Ok(())
    }

    fn place(&self) -> Result<(), RenderError> {
        let guest = self.guest;
        self.maybe(
            "node",
            &guest.node,
            "a node's name has letters, digits and hyphens, and no dot",
            |text| is_dns_name(text) && !text.contains('.'),
        )?;
        self.maybe(
            "pool",
            &guest.pool,
            "a pool's name has letters, digits, `.`, `_`, `-`, and `/` between its levels",
            |text| plain(text, "._-/") && !text.starts_with('/'),
        )?;
        for tag in guest.tags.iter().chain(&guest.service_tags) {
            self.must(
                "tags",
                tag,
                "Proxmox takes letters, digits and _ . + - in a tag",
                |text| {
                    plain(text, "_.+-")
                        && text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
                },
            )?;
        }
        if guest.template_vmid.is_none() && guest.os.is_none() {
            return Err(self.incomplete("os"));
        }
        self.maybe("os", &guest.os, WORD, |text| plain(text, "._-"))?;
        self.maybe("os_release", &guest.os_release, WORD, |text| {
            plain(text, "._-")
        })
    }

    fn kind(&self) -> Result<(), RenderError> {
        let wrong = if self.vm {
            for_containers(self.guest)
        } else {
            for_vms(self.guest)
        };
        match wrong.into_iter().find(|(_, wrong, ..)| *wrong) {
            Some((field, _, spans, why)) => Err(RenderError::NotForKind {
                guest: self.name.clone(),
                field,
                kind: if self.vm { "VM" } else { "container" },
                why,
                spans: match spans.is_empty() {
                    true => spans,
                    false => blamed(&spans, self.guest.kind.spans()),
                },
            }),
            None => Ok(()),
        }
    }

    fn size(&self) -> Result<(), RenderError> {
        let guest = self.guest;
        if guest.template_vmid.is_none() && guest.cores.is_none() {
            return Err(self.incomplete("cores"));
        }
        let (most, why) = match self.vm {
            true => (2304, "a VM has 1 to 2304 cores in each socket"),
            false => (128, "the provider gives a container 1 to 128 cores"),
        };
        self.range("cores", &guest.cores, 1..=most, why)?;
        self.range(
            "sockets",
            &guest.sockets,
            1..=16,
            "a VM has 1 to 16 sockets",
        )?;
        let ids = "VMIDs go from 100 to 999999999";
        self.range(
            "template_vmid",
            &guest.template_vmid,
            100..=999_999_999,
            ids,
        )?;
        let why = "Proxmox emulates no such processor; `host` is the node's own";
        self.maybe("cpu_type", &guest.cpu_type, why, |text| {
            is_taken_for_vm(Some("cpu"), "type", text)
        })?;
        let why = "Proxmox emulates `q35` and `pc`, each also with a version";
        self.maybe("machine", &guest.machine, why, |text| {
            is_taken_for_vm(None, "machine", text)
        })?;
        for device in &guest.pci {
            let why = "a PCI address looks like 0000:01:00.0";
            self.must("pci", device, why, is_pci_address)?;
        }
        let spans = guest.pci.iter().flat_map(Field::spans).cloned().collect();
        self.count("pci", guest.pci.len(), 16, spans)
    }

    fn memory(&self) -> Result<(), RenderError> {
        const MOST: u64 = 268_435_456;
        let guest = self.guest;
        if guest.template_vmid.is_none() && guest.memory_mb.is_none() {
            return Err(self.incomplete("memory_mb"));
        }
        let (least, why) = match self.vm {
            true => (64, "a VM has between 64 MB and 256 TB of memory"),
            false => (16, "a container has between 16 MB and 256 TB of memory"),
        };
        self.range("memory_mb", &guest.memory_mb, least..=MOST, why)?;
        self.range(
            "swap_mb",
            &guest.swap_mb,
            0..=MOST,
            "swap is at most 256 TB",
        )?;
        if let (Some(balloon), Some(memory)) = (&guest.balloon_mb, &guest.memory_mb)
            && balloon.value > memory.value
        {
            let spans = blamed(balloon.spans(), memory.spans());
            let why = format!("the balloon leaves at most the memory, {} MB", memory.value);
            return Err(self.invalid("balloon_mb", &balloon.value, why, &spans));
        }
        self.range(
            "balloon_mb",
            &guest.balloon_mb,
            0..=MOST,
            "it is at most 256 TB",
        )
    }

    fn disks(&self) -> Result<(), RenderError> {
        let guest = self.guest;
        let clone = guest.template_vmid.is_some();
        if guest.disks.is_empty() && !clone {
            return Err(self.incomplete("disks"));
        }
        let spans = guest.disks.iter().filter_map(|disk| disk.size_gb.as_ref());
        let spans = spans.flat_map(Field::spans).cloned().collect();
        let most = if self.vm { 31 } else { 257 };
        self.count("disks", guest.disks.len(), most, spans)?;
        let mut mounts = BTreeMap::new();
        for (index, disk) in guest.disks.iter().enumerate() {
            if disk.size_gb.is_none() && !(clone && index == 0) {
                return Err(self.incomplete("disk_gb"));
            }
            if disk.storage.is_none() {
                return Err(self.incomplete("storage"));
            }
            let why = "a disk is between 1 GB and 1024 TB";
            self.range("disk_gb", &disk.size_gb, 1..=1_048_576, why)?;
            self.maybe("storage", &disk.storage, STORAGE, is_storage)?;
            let why = "a mount point is an absolute path of letters, digits, `.`, `_` and `-`";
            self.maybe("mount", &disk.mount, why, |path| {
                path.len() > 1 && path.starts_with('/') && plain(path, "/._-")
            })?;
            if !self.vm && index > 0 && disk.mount.is_none() {
                return Err(self.incomplete("mount"));
            }
            if let Some(mount) = &disk.mount {
                let path = mount.value.trim_end_matches('/').to_owned();
                self.once(&mut mounts, "mount", path, mount)?;
            }
        }
        Ok(())
    }

    /// Images, templates and snippets.
    fn files(&self) -> Result<(), RenderError> {
        let guest = self.guest;
        let uefi = guest.efi.as_ref().is_some_and(|efi| efi.value);
        let download =
            release_of(guest).and_then(|release| release.download(guest.kind.value, uefi));
        if download.is_some() && guest.image_storage.is_none() {
            return Err(self.incomplete("image_storage"));
        }
        let snippet = !(guest.packages.is_empty() && guest.service_packages.is_empty());
        if snippet && guest.snippet_storage.is_none() {
            return Err(self.incomplete("snippet_storage"));
        }
        self.maybe("image_storage", &guest.image_storage, STORAGE, is_storage)?;
        self.maybe(
            "snippet_storage",
            &guest.snippet_storage,
            STORAGE,
            is_storage,
        )
    }

    fn software(&self) -> Result<(), RenderError> {
        let guest = self.guest;
        let why =
            "a user's name has at most 32 letters, digits, `_` and `-`, and begins with a letter";
        self.maybe("user", &guest.user, why, |text| {
            text.len() <= 32
                && plain(text, "_-")
                && text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        })?;
        for key in &guest.ssh_keys {
            self.must("ssh_keys", key, "this is no public SSH key", |text| {
                ["ssh-", "ecdsa-", "sk-"]
                    .iter()
                    .any(|kind| text.starts_with(kind))
                    && !text.contains(char::is_control)
            })?;
        }
        for package in guest.packages.iter().chain(&guest.service_packages) {
            let why = "a package's name has letters, digits and `+ . _ : -`";
            self.must("packages", package, why, |text| {
                plain(text, "+._:-") && text.starts_with(|c: char| c.is_ascii_alphanumeric())
            })?;
        }
        Ok(())
    }

    fn must(
        &self,
        name: &'static str,
        field: &Field<String>,
        why: &str,
        good: impl Fn(&str) -> bool,
    ) -> Result<(), RenderError> {
        if good(&field.value) {
            Ok(())
        } else {
            Err(self.invalid(name, &field.value, why, field.spans()))
        }
    }

    fn maybe(
        &self,
        name: &'static str,
        field: &Option<Field<String>>,
        why: &str,
        good: impl Fn(&str) -> bool,
    ) -> Result<(), RenderError> {
        match field {
            Some(field) => self.must(name, field, why, good),
            None => Ok(()),
        }
    }

    fn range<T: Copy + Into<u64>>(
        &self,
        name: &'static str,
        field: &Option<Field<T>>,
        range: std::ops::RangeInclusive<u64>,
        why: &str,
    ) -> Result<(), RenderError> {
        match field {
            Some(field) if !range.contains(&field.value.into()) => {
                Err(self.invalid(name, &field.value.into(), why, field.spans()))
            }
            _ => Ok(()),
        }
    }

    fn once<T>(
        &self,
        seen: &mut Seen,
        name: &'static str,
        value: String,
        field: &Field<T>,
    ) -> Result<(), RenderError> {
        match seen.insert((name, value.clone()), field.spans().to_vec()) {
            // Both places are shown, also where one span names several guests.
            Some(before) => {
                let spans = before.into_iter().chain(field.spans().iter().cloned());
                Err(self.twice(name, &value, spans.collect()))
            }
            None => Ok(()),
        }
    }

    fn count(
        &self,
        field: &'static str,
        count: usize,
        most: usize,
        spans: Vec<Span>,
    ) -> Result<(), RenderError> {
        if count <= most {
            return Ok(());
        }
        Err(RenderError::TooMany {
            guest: self.name.clone(),
            field,
            count,
            most,
            spans,
        })
    }

    fn incomplete(&self, field: &'static str) -> RenderError {
        RenderError::Incomplete {
            guest: self.name.clone(),
            field,
        }
    }

    fn invalid(
        &self,
        field: &'static str,
        value: &(impl Display + ?Sized),
        why: impl Into<String>,
        spans: &[Span],
    ) -> RenderError {
        RenderError::Invalid {
            guest: self.name.clone(),
            field,
            value: value.to_string(),
            why: why.into(),
            spans: spans.to_vec(),
        }
    }

    fn twice(&self, field: &'static str, value: &str, spans: Vec<Span>) -> RenderError {
        RenderError::Twice {
            guest: self.name.clone(),
            field,
            value: value.to_owned(),
            spans,
        }
    }
}

/// A field, whether a guest has it, the words that state it, and why a guest of this kind cannot.
type Wrong = (&'static str, bool, Vec<Span>, &'static str);

fn given<T>(name: &'static str, field: &Option<Field<T>>, why: &'static str) -> Wrong {
    let spans = field.as_ref().map_or(&[][..], Field::spans).to_vec();
    (name, field.is_some(), spans, why)
}

fn switched_on(name: &'static str, field: &Option<Field<bool>>, why: &'static str) -> Wrong {
    let on = field.as_ref().is_some_and(|field| field.value);
    (name, on, given(name, field, why).2, why)
}

fn listed<'a>(
    name: &'static str,
    fields: impl IntoIterator<Item = &'a Field<String>>,
    why: &'static str,
) -> Wrong {
    let fields: Vec<_> = fields.into_iter().collect();
    let spans = fields.iter().flat_map(|field| field.spans()).cloned();
    (name, !fields.is_empty(), spans.collect(), why)
}

/// What only containers have.
fn for_containers(guest: &Guest) -> Vec<Wrong> {
    let mounts = guest.disks.iter().filter_map(|disk| disk.mount.as_ref());
    vec![
        given("swap_mb", &guest.swap_mb, "its swap is inside its system"),
        switched_on(
            "unprivileged",
            &guest.unprivileged,
            "only a container can be that",
        ),
        listed("mount", mounts, "its disks are mounted inside its system"),
    ]
}

/// What only VMs have.
fn for_vms(guest: &Guest) -> Vec<Wrong> {
    let mut system = given("os", &guest.os, "a container runs its node's Linux kernel");
    system.1 = is_not_linux(guest);
    vec![
        system,
        given("sockets", &guest.sockets, "it sees cores, not sockets"),
        given("cpu_type", &guest.cpu_type, "it has its node's processor"),
        given("balloon_mb", &guest.balloon_mb, "its memory is a limit"),
        listed("pci", &guest.pci, "a PCI device can be given to a VM only"),
        given("machine", &guest.machine, "it has no emulated machine"),
        switched_on("efi", &guest.efi, "it has no firmware"),
        switched_on("tpm", &guest.tpm, "it has no TPM"),
        switched_on("agent", &guest.agent, "it needs no guest agent"),
        given("user", &guest.user, "it has no cloud-init"),
        listed(
            "packages",
            guest.packages.iter().chain(&guest.service_packages),
            "it has no cloud-init",
        ),
    ]
}

/// Returns whether a guest's system has another kernel, which a container cannot run.
fn is_not_linux(guest: &Guest) -> bool {
    guest.template_vmid.is_none()
        && guest.os.as_ref().is_some_and(|os| {
            let os = os.value.to_ascii_lowercase();
            os.starts_with("windows") || os.contains("bsd")
        })
}
