//! What a value must look like before it is written into a file.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::{RenderError, machine};
use crate::defaults::release_of;
use crate::spec::{Address, Field, Guest, Kind, Nic, Spec};

/// Checks that a spec is complete and that its values are of the form that Proxmox takes.
pub(super) fn spec(spec: &Spec) -> Result<(), RenderError> {
    if spec.guests.is_empty() {
        return Err(RenderError::Nothing);
    }
    let mut names = BTreeSet::new();
    let mut vmids = BTreeSet::new();
    for guest in &spec.guests {
        let check = Check::of(guest);
        check.all()?;
        for name in &guest.names {
            if !names.insert(name.value.to_ascii_lowercase()) {
                return Err(check.twice("name", &name.value));
            }
        }
        for vmid in &guest.vmids {
            if !vmids.insert(vmid.value) {
                return Err(check.twice("vmid", &vmid.value.to_string()));
            }
        }
    }
    Ok(())
}

struct Check<'a> {
    guest: &'a Guest,
    name: String,
    vm: bool,
}

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
        self.kind()?;
        self.size()?;
        self.disks()?;
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
            return Err(self.invalid("count", &guest.count.value.to_string()));
        }
        if guest.names.len() != count {
            return Err(self.incomplete("names"));
        }
        if !guest.vmids.is_empty() && guest.vmids.len() != count {
            return Err(self.incomplete("vmids"));
        }
        for name in &guest.names {
            self.must("name", &name.value, is_dns_name)?;
        }
        for vmid in &guest.vmids {
            let value = vmid.value.to_string();
            self.must("vmid", &value, |_| {
                (100..=999_999_999).contains(&vmid.value)
            })?;
        }
        self.maybe("node", &guest.node, |text| {
            is_dns_name(text) && !text.contains('.')
        })?;
        self.maybe("pool", &guest.pool, |text| {
            plain(text, "._-/") && !text.starts_with('/')
        })?;
        for tag in guest.tags.iter().chain(&guest.service_tags) {
            self.must("tags", &tag.value, |text| {
                plain(text, "_.+-")
                    && text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
            })?;
        }
        if guest.template_vmid.is_none() && guest.os.is_none() {
            return Err(self.incomplete("os"));
        }
        self.maybe("os", &guest.os, |text| plain(text, "._-"))?;
        self.maybe("os_release", &guest.os_release, |text| plain(text, "._-"))
    }

    fn kind(&self) -> Result<(), RenderError> {
        let guest = self.guest;
        let on = |field: &Option<Field<bool>>| field.as_ref().is_some_and(|field| field.value);
        let wrong = if self.vm {
            vec![
                ("swap_mb", guest.swap_mb.is_some()),
                ("unprivileged", on(&guest.unprivileged)),
                ("mount", guest.disks.iter().any(|disk| disk.mount.is_some())),
            ]
        } else {
            vec![
                ("os", is_not_linux(guest)),
                ("sockets", guest.sockets.is_some()),
                ("cpu_type", guest.cpu_type.is_some()),
                ("balloon_mb", guest.balloon_mb.is_some()),
                ("pci", !guest.pci.is_empty()),
                ("machine", guest.machine.is_some()),
                ("efi", on(&guest.efi)),
                ("tpm", on(&guest.tpm)),
                ("agent", on(&guest.agent)),
                ("user", guest.user.is_some()),
                (
                    "packages",
                    !(guest.packages.is_empty() && guest.service_packages.is_empty()),
                ),
            ]
        };
        match wrong.iter().find(|(_, wrong)| *wrong) {
            Some((field, _)) => Err(RenderError::NotForKind {
                guest: self.name.clone(),
                field,
                kind: if self.vm { "VM" } else { "container" },
            }),
            None => Ok(()),
        }
    }

    fn size(&self) -> Result<(), RenderError> {
        let guest = self.guest;
        let clone = guest.template_vmid.is_some();
        if !clone && guest.cores.is_none() {
            return Err(self.incomplete("cores"));
        }
        if !clone && guest.memory_mb.is_none() {
            return Err(self.incomplete("memory_mb"));
        }
        let most = if self.vm { 2304 } else { 128 };
        self.range("cores", &guest.cores, 1..=most)?;
        self.range("sockets", &guest.sockets, 1..=16)?;
        let least = if self.vm { 64 } else { 16 };
        self.range("memory_mb", &guest.memory_mb, least..=268_435_456)?;
        let memory = guest
            .memory_mb
            .as_ref()
            .map_or(268_435_456, |field| field.value);
        self.range("balloon_mb", &guest.balloon_mb, 0..=memory)?;
        self.range("swap_mb", &guest.swap_mb, 0..=268_435_456)?;
        self.range("template_vmid", &guest.template_vmid, 100..=999_999_999)?;
        self.maybe("cpu_type", &guest.cpu_type, |text| plain(text, "._-"))?;
        self.maybe("machine", &guest.machine, |text| plain(text, "._+-"))?;
        for device in &guest.pci {
            self.must("pci", &device.value, is_pci_address)?;
        }
        self.count("pci", guest.pci.len(), 16)
    }

    fn disks(&self) -> Result<(), RenderError> {
        let guest = self.guest;
        let clone = guest.template_vmid.is_some();
        if guest.disks.is_empty() && !clone {
            return Err(self.incomplete("disks"));
        }
        self.count("disks", guest.disks.len(), if self.vm { 31 } else { 257 })?;
        for (index, disk) in guest.disks.iter().enumerate() {
            if disk.size_gb.is_none() && !(clone && index == 0) {
                return Err(self.incomplete("disk_gb"));
            }
            if disk.storage.is_none() {
                return Err(self.incomplete("storage"));
            }
            self.range("disk_gb", &disk.size_gb, 1..=1_048_576)?;
            self.maybe("storage", &disk.storage, is_storage)?;
            self.maybe("mount", &disk.mount, |path| {
                path.len() > 1 && path.starts_with('/') && plain(path, "/._-")
            })?;
            if !self.vm && index > 0 && disk.mount.is_none() {
                return Err(self.incomplete("mount"));
            }
        }
        let uefi = guest.efi.as_ref().is_some_and(|efi| efi.value);
        let download =
            release_of(guest).and_then(|release| release.download(guest.kind.value, uefi));
        if download.is_some() && guest.image_storage.is_none() {
            return Err(self.incomplete("image_storage"));
        }
        self.maybe("image_storage", &guest.image_storage, is_storage)?;
        self.maybe("snippet_storage", &guest.snippet_storage, is_storage)
    }

    fn nic(&self, nic: &Nic) -> Result<(), RenderError> {
        if nic.bridge.is_none() {
            return Err(self.incomplete("bridge"));
        }
        self.maybe("bridge", &nic.bridge, |text| {
            text.len() <= 15
                && plain(text, "._-")
                && text.starts_with(|c: char| c.is_ascii_alphabetic())
        })?;
        self.range("vlan", &nic.vlan, 1..=4094)?;
        self.maybe("mac", &nic.mac, is_mac)?;
        self.maybe("gateway", &nic.gateway, |text| {
            text.parse::<Ipv4Addr>().is_ok()
        })?;
        self.maybe("gateway6", &nic.gateway6, |text| {
            text.parse::<Ipv6Addr>().is_ok()
        })?;
        if let Some(Field {
            value: Address::Static(text),
            ..
        }) = &nic.ip
        {
            self.must("ip", text, |text| {
                is_cidr::<Ipv4Addr>(&machine::with_prefix(text, &nic.prefix), 32)
            })?;
        } else if nic.gateway.is_some() {
            return Err(self.incomplete("ip"));
        }
        match &nic.ip6 {
            Some(Field {
                value: Address::Static(text),
                ..
            }) if text != "auto" => self.must("ip6", text, |text| {
                is_cidr::<Ipv6Addr>(&machine::with_prefix(text, &nic.prefix6), 128)
            }),
            _ if nic.gateway6.is_some() => Err(self.incomplete("ip6")),
            _ => Ok(()),
        }
    }

    fn addresses(&self) -> Result<(), RenderError> {
        let guest = self.guest;
        self.count("nics", guest.nics.len(), if self.vm { 32 } else { 10 })?;
        let addressed = guest
            .nics
            .iter()
            .filter(|nic| nic.ip.is_some() || nic.ip6.is_some());
        self.count("ip", addressed.count(), if self.vm { 8 } else { 10 })?;
        for server in &guest.dns {
            self.must("dns", &server.value, |text| text.parse::<IpAddr>().is_ok())?;
        }
        self.maybe("domain", &guest.domain, is_dns_name)?;
        if guest.count.value > 1 {
            for nic in &guest.nics {
                let fixed =
                    [&nic.ip, &nic.ip6].into_iter().flatten().find_map(|field| {
                        match &field.value {
                            Address::Static(text) if text != "auto" => Some(text),
                            _ => None,
                        }
                    });
                if let Some(text) = fixed {
                    return Err(self.twice("ip", text));
                }
                if let Some(mac) = &nic.mac {
                    return Err(self.twice("mac", &mac.value));
                }
            }
        }
        Ok(())
    }

    fn software(&self) -> Result<(), RenderError> {
        let guest = self.guest;
        self.maybe("user", &guest.user, |text| {
            text.len() <= 32
                && plain(text, "_-")
                && text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        })?;
        for key in &guest.ssh_keys {
            self.must("ssh_keys", &key.value, |text| {
                ["ssh-", "ecdsa-", "sk-"]
                    .iter()
                    .any(|kind| text.starts_with(kind))
                    && !text.contains(char::is_control)
            })?;
        }
        for package in guest.packages.iter().chain(&guest.service_packages) {
            self.must("packages", &package.value, |text| {
                plain(text, "+._:-") && text.starts_with(|c: char| c.is_ascii_alphanumeric())
            })?;
        }
        let snippet = !(guest.packages.is_empty() && guest.service_packages.is_empty());
        if snippet && guest.snippet_storage.is_none() {
            return Err(self.incomplete("snippet_storage"));
        }
        Ok(())
    }

    fn must(
        &self,
        field: &'static str,
        value: &str,
        good: impl Fn(&str) -> bool,
    ) -> Result<(), RenderError> {
        if good(value) {
            Ok(())
        } else {
            Err(self.invalid(field, value))
        }
    }

    fn maybe(
        &self,
        name: &'static str,
        field: &Option<Field<String>>,
        good: impl Fn(&str) -> bool,
    ) -> Result<(), RenderError> {
        match field {
            Some(field) => self.must(name, &field.value, good),
            None => Ok(()),
        }
    }

    fn range<T: Copy + Into<u64>>(
        &self,
        name: &'static str,
        field: &Option<Field<T>>,
        range: std::ops::RangeInclusive<u64>,
    ) -> Result<(), RenderError> {
        match field {
            Some(field) if !range.contains(&field.value.into()) => {
                Err(self.invalid(name, &field.value.into().to_string()))
            }
            _ => Ok(()),
        }
    }

    fn count(&self, field: &'static str, count: usize, most: usize) -> Result<(), RenderError> {
        if count <= most {
            return Ok(());
        }
        Err(RenderError::TooMany {
            guest: self.name.clone(),
            field,
            count,
            most,
        })
    }

    fn incomplete(&self, field: &'static str) -> RenderError {
        RenderError::Incomplete {
            guest: self.name.clone(),
            field,
        }
    }

    fn invalid(&self, field: &'static str, value: &str) -> RenderError {
        RenderError::Invalid {
            guest: self.name.clone(),
            field,
            value: value.to_owned(),
        }
    }

    fn twice(&self, field: &'static str, value: &str) -> RenderError {
        RenderError::Twice {
            guest: self.name.clone(),
            field,
            value: value.to_owned(),
        }
    }
}

/// Returns whether a guest's system has another kernel, which a container cannot run.
fn is_not_linux(guest: &Guest) -> bool {
    guest.template_vmid.is_none()
        && guest.os.as_ref().is_some_and(|os| {
            let os = os.value.to_ascii_lowercase();
            os.starts_with("windows") || os.contains("bsd")
        })
}

fn plain(text: &str, also: &str) -> bool {
    !text.is_empty()
        && text.len() <= 200
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || also.contains(c))
}

fn is_dns_name(text: &str) -> bool {
    text.len() <= 253
        && text.split('.').all(|label| {
            label.len() <= 63
                && plain(label, "-")
                && !label.starts_with('-')
                && !label.ends_with('-')
        })
}

fn is_storage(text: &str) -> bool {
    plain(text, "._-") && text.starts_with(|c: char| c.is_ascii_alphabetic())
}

fn is_mac(text: &str) -> bool {
    let octets: Vec<&str> = text.split(':').collect();
    octets.len() == 6
        && octets
            .iter()
            .all(|octet| octet.len() == 2 && u8::from_str_radix(octet, 16).is_ok())
        && u8::from_str_radix(octets[0], 16).is_ok_and(|first| first & 1 == 0)
}

fn is_pci_address(text: &str) -> bool {
    let hex = |text: &str, length: usize| {
        text.len() == length && text.bytes().all(|b| b.is_ascii_hexdigit())
    };
    let (slot, function) = match text.split_once('.') {
        Some((slot, function)) => (slot, Some(function)),
        None => (text, None),
    };
    let parts: Vec<&str> = slot.split(':').collect();
    let slot = match parts.as_slice() {
        [domain, bus, device] => hex(domain, 4) && hex(bus, 2) && hex(device, 2),
        [bus, device] => hex(bus, 2) && hex(device, 2),
        _ => false,
    };
    slot && function.is_none_or(|function| hex(function, 1))
}

fn is_cidr<A: std::str::FromStr>(text: &str, most: u8) -> bool {
    text.split_once('/').is_some_and(|(address, prefix)| {
        address.parse::<A>().is_ok() && prefix.parse::<u8>().is_ok_and(|prefix| prefix <= most)
    })
}
