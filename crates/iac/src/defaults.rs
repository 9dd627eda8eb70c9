//! The documented defaults, and the step that fills them into a spec.
//!
//! A value that the request does not state enters a spec here and nowhere else, under the name of
//! the rule in [`DEFAULTS`] that gave it. Addresses, gateways, VLANs and ids have no rule: they are
//! never invented.

mod expressible;
mod names;

use crate::spec::{Address, Disk, Field, Guest, Kind, Nic, Source, Spec};
use crate::terraform::images::{self, Release};

/// One documented default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DefaultRule {
    /// The name that a spec's `rule` gives.
    pub name: &'static str,
    /// The field it fills.
    pub field: &'static str,
    /// The value, in words where it depends on something.
    pub value: &'static str,
    /// Why this value.
    pub why: &'static str,
}

macro_rules! rules {
    ($($name:literal, $field:literal, $value:literal, $why:literal;)*) => {
        &[$(DefaultRule { name: $name, field: $field, value: $value, why: $why }),*]
    };
}

/// Every default there is; `docs/reference/defaults.md` is this table.
pub const DEFAULTS: &[DefaultRule] = rules! {
    "kind-vm", "kind", "vm", "a request that does not say container means a virtual machine";
    "count-one", "count", "1", "one guest, where no number is given";
    "name-from-service", "names", "the service, numbered where there are several", "a name says what the guest is for";
    "name-from-os", "names", "the system, numbered where there are several", "nothing else is known about the guest";
    "name-from-kind", "names", "vm or ct, numbered where there are several", "nothing else is known about the guest";
    "name-numbered", "names", "the stated name with a number", "several guests cannot share one name";
    "os-debian", "os", "debian-12", "small, long supported, and in every Proxmox template list";
    "os-release", "os_release", "the catalogue's current release of the stated distribution", "an image belongs to one release";
    "vm-cores", "cores", "2", "enough for a small server";
    "lxc-cores", "cores", "1", "the web interface's value";
    "vm-memory", "memory_mb", "2048", "the web interface's value for VMs";
    "windows-memory", "memory_mb", "4096", "what the Windows installer asks for";
    "lxc-memory", "memory_mb", "512", "the web interface's value for containers";
    "lxc-swap", "swap_mb", "512", "the web interface's value for containers";
    "cpu-type", "cpu_type", "x86-64-v2-AES", "the web interface's value: runs on every server since 2010 and can migrate between them";
    "cpu-type-v3", "cpu_type", "x86-64-v3", "releases of the Enterprise Linux 10 family do not boot on less";
    "nested-virtualization", "cpu_type", "host", "a VM can only run VMs where it sees the real processor";
    "vm-disk", "disk_gb", "20", "room for the system and a small service";
    "image-disk", "disk_gb", "the size of the image", "a disk cannot be smaller than the image it is made from";
    "windows-disk", "disk_gb", "64", "what the Windows installer asks for";
    "lxc-disk", "disk_gb", "8", "the web interface's value for containers";
    "storage-local-lvm", "storage", "local-lvm", "the storage that the Proxmox installer makes";
    "storage-of-boot-disk", "storage", "the boot disk's storage", "further disks go where the first one is";
    "mount-path", "mount", "/mnt/data, numbered where there are several", "a container's further volume has to be mounted somewhere";
    "bridge-vmbr0", "bridge", "vmbr0", "the bridge that the Proxmox installer makes";
    "dhcp", "ip", "dhcp", "an address is never invented";
    "address-prefix", "prefix", "24", "the commonest length; an address that is written without one says nothing else";
    "address-prefix6", "prefix6", "64", "the length of every IPv6 network with hosts";
    "nic-firewall", "firewall", "true", "the web interface's value; it filters only where the datacenter's firewall is on";
    "user-of-image", "user", "the image's own user", "the cloud image brings it, with the right to use sudo";
    "guest-agent", "agent", "true", "first-boot packages are installed anyway, so the agent comes with them";
    "service-package", "service_packages", "the distribution's package", "the service is in the distribution";
    "service-tag", "service_tags", "the service", "nothing installs the service, so the guest is marked";
    "started", "started", "true", "a guest is created to be used";
    "start-at-boot", "start_at_boot", "true", "a server comes back after its node restarts";
    "windows-efi", "efi", "true", "what the Windows installer asks for";
    "windows-tpm", "tpm", "true", "what the Windows installer asks for";
    "machine-q35", "machine", "q35", "UEFI and PCI Express passthrough want the newer chipset";
    "unprivileged", "unprivileged", "true", "root inside must not be root outside";
    "nesting-for-containers", "nesting", "true", "containers inside the container need it";
    "nesting-systemd", "nesting", "true", "current systemd needs it in an unprivileged container";
    "image-storage", "image_storage", "local", "the installer's directory storage; it must allow `import` and `vztmpl` content";
    "snippet-storage", "snippet_storage", "local", "the installer's directory storage; it must allow `snippets` content";
};

/// Returns the rule of that name.
pub fn rule(name: &str) -> Option<&'static DefaultRule> {
    DEFAULTS.iter().find(|rule| rule.name == name)
}

/// The system of a guest for which nothing is stated.
const DEFAULT_OS: &str = "debian-12";

/// Services that run containers of their own.
const RUNS_CONTAINERS: &[&str] = &[
    "docker",
    "docker-swarm",
    "podman",
    "portainer",
    "k3s",
    "k0s",
    "rke2",
    "microk8s",
    "kubernetes",
    "nomad",
];

/// Fills every field that the request leaves open and that has a documented default, and moves what
/// a guest of its kind cannot have to `unexpressed`. Stated values are never changed, but for names
/// that Proxmox would not take: those are written as near as it takes them, which is said there, too.
pub fn complete(spec: &mut Spec) {
    expressible::set_aside(spec);
    for guest in &mut spec.guests {
        if guest.template_vmid.is_none() {
            system(guest);
        }
        resources(guest);
        disks(guest);
        network(guest);
        software(guest);
        switches(guest);
    }
    names::derive(spec);
}

/// Returns the release that a guest is built from, where the catalogue has it.
pub fn release_of(guest: &Guest) -> Option<&'static Release> {
    if guest.template_vmid.is_some() {
        return None;
    }
    images::release(&os_of(guest)?.value)
}

/// Returns the guest's system with its version, where it is known.
pub fn os_of(guest: &Guest) -> Option<&Field<String>> {
    guest.os_release.as_ref().or(guest.os.as_ref())
}

/// Returns whether the guest is a Windows.
pub fn is_windows(guest: &Guest) -> bool {
    guest
        .os
        .as_ref()
        .is_some_and(|os| images::is_windows(&os.value))
}

fn fill<T>(field: &mut Option<Field<T>>, value: T, rule: &'static str) {
    if field.is_none() {
        *field = Some(Field::default(value, rule));
    }
}

fn system(guest: &mut Guest) {
    fill(&mut guest.os, DEFAULT_OS.to_owned(), "os-debian");
    let Some(os) = &guest.os else { return };
    if guest.os_release.is_none()
        && images::release(&os.value).is_none()
        && let Some(current) = images::current(&os.value, guest.kind.value)
    {
        guest.os_release = Some(Field::default(current.to_owned(), "os-release"));
    }
    if let Some(release) = release_of(guest) {
        let vm = guest.kind.value == Kind::Vm;
        if release.efi && vm {
            fill(&mut guest.efi, true, "windows-efi");
        }
        if release.tpm && vm {
            fill(&mut guest.tpm, true, "windows-tpm");
        }
        if let (true, Some(user)) = (vm, &release.user) {
            fill(&mut guest.user, user.clone(), "user-of-image");
        }
    }
    let uefi = is_true(&guest.efi);
    if release_of(guest).is_some_and(|release| release.download(guest.kind.value, uefi).is_some()) {
        fill(
            &mut guest.image_storage,
            "local".to_owned(),
            "image-storage",
        );
    }
}

fn resources(guest: &mut Guest) {
    let vm = guest.kind.value == Kind::Vm;
    if vm && is_true(&guest.nesting) {
        fill(
            &mut guest.cpu_type,
            "host".to_owned(),
            "nested-virtualization",
        );
    }
    // A clone has its template's values, but the provider sets all of a block of which one is stated.
    let clone = guest.template_vmid.is_some();
    let cpu =
        !clone || guest.cores.is_some() || guest.sockets.is_some() || guest.cpu_type.is_some();
    let memory = !clone
        || guest.memory_mb.is_some()
        || guest.balloon_mb.is_some()
        || guest.swap_mb.is_some();
    if vm {
        if cpu {
            processor(guest);
        }
        if memory && is_windows(guest) {
            fill(&mut guest.memory_mb, 4096, "windows-memory");
        } else if memory {
            fill(&mut guest.memory_mb, 2048, "vm-memory");
        }
        if !clone && (is_true(&guest.efi) || !guest.pci.is_empty()) {
            fill(&mut guest.machine, "q35".to_owned(), "machine-q35");
        }
    } else {
        if cpu {
            fill(&mut guest.cores, 1, "lxc-cores");
        }
        if memory {
            fill(&mut guest.memory_mb, 512, "lxc-memory");
            fill(&mut guest.swap_mb, 512, "lxc-swap");
        }
    }
}

fn processor(guest: &mut Guest) {
    fill(&mut guest.cores, 2, "vm-cores");
    if release_of(guest).is_some_and(|release| release.family == "rhel10") {
        fill(&mut guest.cpu_type, "x86-64-v3".to_owned(), "cpu-type-v3");
    }
    fill(&mut guest.cpu_type, "x86-64-v2-AES".to_owned(), "cpu-type");
}

fn is_true(field: &Option<Field<bool>>) -> bool {
    field.as_ref().is_some_and(|field| field.value)
}

fn disks(guest: &mut Guest) {
    let clone = guest.template_vmid.is_some();
    if guest.disks.is_empty() && !clone {
        guest.disks.push(Disk {
            size_gb: None,
            storage: None,
            ssd: None,
            discard: None,
            mount: None,
        });
    }
    let image = release_of(guest).and_then(|release| release.vm.as_ref());
    let (size, rule) = match guest.kind.value {
        Kind::Lxc => (8, "lxc-disk"),
        Kind::Vm if is_windows(guest) => (64, "windows-disk"),
        Kind::Vm => match image {
            Some(image) if image.min_disk_gb > 20 => (image.min_disk_gb, "image-disk"),
            _ => (20, "vm-disk"),
        },
    };
    let boot_storage = guest.disks.first().and_then(|disk| disk.storage.clone());
    if let Some(boot) = guest.disks.first_mut() {
        // A clone's boot disk keeps the template's size where none is stated.
        if !clone {
            fill(&mut boot.size_gb, size, rule);
        }
        local_lvm(boot);
    }
    for (index, disk) in guest.disks.iter_mut().enumerate().skip(1) {
        further_disk(disk, index, guest.kind.value, boot_storage.as_ref());
    }
}

fn local_lvm(disk: &mut Disk) {
    fill(
        &mut disk.storage,
        "local-lvm".to_owned(),
        "storage-local-lvm",
    );
}

fn further_disk(disk: &mut Disk, index: usize, kind: Kind, boot_storage: Option<&Field<String>>) {
    let (size, rule) = match kind {
        Kind::Lxc => (8, "lxc-disk"),
        Kind::Vm => (20, "vm-disk"),
    };
    fill(&mut disk.size_gb, size, rule);
    if let Some(storage) = boot_storage {
        let storage = storage.value.clone();
        fill(&mut disk.storage, storage, "storage-of-boot-disk");
    }
    local_lvm(disk);
    if kind == Kind::Lxc {
        let path = match index {
            1 => "/mnt/data".to_owned(),
            n => format!("/mnt/data{n}"),
        };
        fill(&mut disk.mount, path, "mount-path");
    }
}

fn network(guest: &mut Guest) {
    let clone = guest.template_vmid.is_some();
    if guest.nics.is_empty() && !clone {
        guest.nics.push(Nic::default());
    }
    let addressed = guest
        .nics
        .iter()
        .any(|nic| nic.ip.is_some() || nic.ip6.is_some());
    // Windows asks for DHCP by itself and reads no cloud-init; a clone does what its template does.
    let dhcp = addressed || !(clone || is_windows(guest));
    for nic in &mut guest.nics {
        fill(&mut nic.bridge, "vmbr0".to_owned(), "bridge-vmbr0");
        fill(&mut nic.firewall, true, "nic-firewall");
        if dhcp {
            fill(&mut nic.ip, Address::Dhcp, "dhcp");
        }
        if nic.ip.as_ref().is_some_and(|ip| ip.value.is_bare()) {
            fill(&mut nic.prefix, 24, "address-prefix");
        }
        if nic.ip6.as_ref().is_some_and(|ip| ip.value.is_bare()) {
            fill(&mut nic.prefix6, 64, "address-prefix6");
        }
    }
}

fn software(guest: &mut Guest) {
    let release = release_of(guest).filter(|_| guest.kind.value == Kind::Vm && !is_windows(guest));
    for service in &guest.services {
        let package = release.and_then(|release| images::package(&service.value, release));
        let stated = |list: &[Field<String>], value: &str| list.iter().any(|f| f.value == value);
        match package {
            Some(package) => {
                if !stated(&guest.packages, package) && !stated(&guest.service_packages, package) {
                    let field = Field::default(package.to_owned(), "service-package");
                    guest.service_packages.push(field);
                }
            }
            None => {
                let tag = expressible::tag(&service.value);
                if let Some(tag) = tag
                    && !guest
                        .tags
                        .iter()
                        .any(|f| f.value.eq_ignore_ascii_case(&tag))
                    && !stated(&guest.service_tags, &tag)
                {
                    guest.service_tags.push(Field::default(tag, "service-tag"));
                }
            }
        }
    }
    let snippet = !(guest.packages.is_empty() && guest.service_packages.is_empty());
    if snippet && release.is_some() {
        fill(&mut guest.agent, true, "guest-agent");
    }
    if snippet || is_true(&guest.agent) && release.is_some() {
        fill(
            &mut guest.snippet_storage,
            "local".to_owned(),
            "snippet-storage",
        );
    }
}

fn switches(guest: &mut Guest) {
    fill(&mut guest.started, true, "started");
    fill(&mut guest.start_at_boot, true, "start-at-boot");
    if guest.kind.value == Kind::Lxc && guest.template_vmid.is_none() {
        fill(&mut guest.unprivileged, true, "unprivileged");
        let containers = guest
            .services
            .iter()
            .any(|service| RUNS_CONTAINERS.contains(&service.value.as_str()));
        let openrc = release_of(guest).is_some_and(|release| release.family == "alpine");
        if containers {
            fill(&mut guest.nesting, true, "nesting-for-containers");
        } else if is_true(&guest.unprivileged) && !openrc {
            fill(&mut guest.nesting, true, "nesting-systemd");
        }
    }
}

/// Returns every default that a spec holds: the field's path in its JSON form, and the rule.
pub fn used(spec: &Spec) -> Vec<(String, &'static DefaultRule)> {
    let mut out = Vec::new();
    if let Ok(value) = serde_json::to_value(spec) {
        walk(&value, String::new(), &mut out);
    }
    out
}

fn walk(value: &serde_json::Value, path: String, out: &mut Vec<(String, &'static DefaultRule)>) {
    match value {
        serde_json::Value::Object(map) => {
            if let Some(rule) = map.get("rule").and_then(|name| rule(name.as_str()?)) {
                out.push((path, rule));
                return;
            }
            for (key, value) in map {
                let path = if path.is_empty() {
                    key.clone()
                } else {
                    format!("{path}.{key}")
                };
                walk(value, path, out);
            }
        }
        serde_json::Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                walk(value, format!("{path}[{index}]"), out);
            }
        }
        _ => {}
    }
}

/// Returns whether a source is one of the documented ones.
pub fn is_documented(source: &Source) -> bool {
    match source {
        Source::Request(_) => true,
        Source::Default(name) => rule(name).is_some(),
    }
}
