//! What is to be built: guests whose every value has a source.

mod doubt;
pub mod read;
mod turns;

use std::ops::Range;

use serde::Serialize;
use serde::ser::{Error as _, SerializeMap, Serializer};

pub use turns::turn_of;

/// Bytes of the (redacted) request that a value came from.
pub type Span = Range<usize>;

/// Where a value came from; there is no other way for a value to enter a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The request's own words; at least one span, the most telling first.
    Request(Vec<Span>),
    /// A documented default, by the name of its rule (`docs/reference/defaults.md`).
    Default(&'static str),
}

/// Two readings that were close.
#[derive(Clone, Debug, PartialEq)]
pub struct Doubt {
    /// The reading that was taken, in words.
    pub taken: String,
    /// The reading that came next, in words.
    pub other: String,
    /// The model's margin between them, in nats.
    pub margin: f32,
}

/// A value and where it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Field<T> {
    /// The value.
    pub value: T,
    /// Where it came from.
    pub source: Source,
    /// Set where two readings were close.
    pub doubt: Option<Doubt>,
}

impl<T> Field<T> {
    /// Makes a field from words of the request.
    pub fn request(value: T, span: Span) -> Self {
        Self {
            value,
            source: Source::Request(vec![span]),
            doubt: None,
        }
    }

    /// Makes a field from a documented default.
    pub fn default(value: T, rule: &'static str) -> Self {
        Self {
            value,
            source: Source::Default(rule),
            doubt: None,
        }
    }

    /// Says whether the value came from the request's words.
    pub fn is_stated(&self) -> bool {
        matches!(self.source, Source::Request(_))
    }

    /// Returns the request's words that the value came from; none where it is a default.
    pub fn spans(&self) -> &[Span] {
        match &self.source {
            Source::Request(spans) => spans,
            Source::Default(_) => &[],
        }
    }
}

impl<T: Serialize> Serialize for Field<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("value", &self.value)?;
        match &self.source {
            Source::Request(spans) => {
                map.serialize_entry("source", "request")?;
                if let Some(first) = spans.first() {
                    map.serialize_entry("span", &[first.start, first.end])?;
                }
                if spans.len() > 1 {
                    let all: Vec<[usize; 2]> =
                        spans.iter().map(|span| [span.start, span.end]).collect();
                    map.serialize_entry("spans", &all)?;
                }
            }
            Source::Default(rule) => {
                map.serialize_entry("source", "default")?;
                map.serialize_entry("rule", rule)?;
            }
        }
        if let Some(doubt) = &self.doubt {
            map.serialize_entry("unsure", &[&doubt.taken, &doubt.other])?;
            map.serialize_entry("margin", &doubt.margin)?;
        }
        map.end()
    }
}

/// What kind of guest it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A virtual machine (QEMU).
    Vm,
    /// A system container (LXC).
    Lxc,
}

/// One disk of a guest. The first disk of a guest is the one it boots from (a container's root file system).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Disk {
    /// GiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size_gb: Option<Field<u64>>,
    /// The storage's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<Field<String>>,
    /// Whether the guest is told that it is solid-state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssd: Option<Field<bool>>,
    /// Whether freed blocks are passed on to the storage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discard: Option<Field<bool>>,
    /// Where a container mounts it; `None` for the root file system and for VMs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mount: Option<Field<String>>,
}

/// How a network card gets its IPv4 or IPv6 address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// By DHCP.
    Dhcp,
    /// Fixed: address and prefix length, such as `10.0.0.5/24`.
    Static(String),
}

impl Address {
    /// Says whether it is fixed and written without a prefix length.
    pub fn is_bare(&self) -> bool {
        matches!(self, Self::Static(text) if text != "auto" && !text.contains('/'))
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Dhcp => "dhcp",
            Self::Static(cidr) => cidr,
        })
    }
}

/// One network card.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Nic {
    /// The bridge's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bridge: Option<Field<String>>,
    /// The VLAN tag, 1 to 4094.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vlan: Option<Field<u16>>,
    /// The IPv4 address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<Field<Address>>,
    /// The IPv4 prefix length, where the address is written without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Field<u8>>,
    /// The IPv4 gateway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<Field<String>>,
    /// The IPv6 address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip6: Option<Field<Address>>,
    /// The IPv6 prefix length, where the address is written without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix6: Option<Field<u8>>,
    /// The IPv6 gateway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway6: Option<Field<String>>,
    /// Whether the Proxmox firewall filters this card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firewall: Option<Field<bool>>,
    /// The MAC address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac: Option<Field<String>>,
}

/// One kind of machine, `count` times. Instances with names or addresses of their own are guests of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Guest {
    /// VM or container.
    pub kind: Field<Kind>,
    /// How many alike.
    pub count: Field<u32>,
    /// A name for each instance, `count` of them, unique in the spec. They are DNS labels.
    pub names: Vec<Field<String>>,
    /// The id of each instance: empty where Proxmox assigns it, else `count` of them.
    pub vmids: Vec<Field<u32>>,
    /// The node it runs on.
    pub node: Option<Field<String>>,
    /// The operating system, such as `debian-12`, `ubuntu-24.04`, `rocky-9`, `windows-server-2022`, `fedora`.
    pub os: Option<Field<String>>,
    /// The release that is built where `os` names none, such as `ubuntu-24.04` for `ubuntu`.
    pub os_release: Option<Field<String>>,
    /// A VM template to clone from, by VMID, where the request names one.
    pub template_vmid: Option<Field<u32>>,
    /// Cores of each socket.
    pub cores: Option<Field<u32>>,
    /// CPU sockets (VMs).
    pub sockets: Option<Field<u32>>,
    /// The emulated CPU type (VMs), such as `host`.
    pub cpu_type: Option<Field<String>>,
    /// Memory in MiB.
    pub memory_mb: Option<Field<u64>>,
    /// The least memory the balloon leaves, in MiB; 0 switches ballooning off (VMs).
    pub balloon_mb: Option<Field<u64>>,
    /// Swap in MiB (containers).
    pub swap_mb: Option<Field<u64>>,
    /// Disks, the boot disk first.
    pub disks: Vec<Disk>,
    /// Network cards.
    pub nics: Vec<Nic>,
    /// DNS servers.
    pub dns: Vec<Field<String>>,
    /// The DNS search domain.
    pub domain: Option<Field<String>>,
    /// The user that cloud-init creates (VMs).
    pub user: Option<Field<String>>,
    /// Public SSH keys of that user (of root in containers).
    pub ssh_keys: Vec<Field<String>>,
    /// Distribution packages to install at the first boot.
    pub packages: Vec<Field<String>>,
    /// What it is for, by the vocabulary's canonical names, such as `postgresql`.
    pub services: Vec<Field<String>>,
    /// Distribution packages that bring the services.
    pub service_packages: Vec<Field<String>>,
    /// The guest agent is installed and used (VMs).
    pub agent: Option<Field<bool>>,
    /// Start once created.
    pub started: Option<Field<bool>>,
    /// Start when the node starts.
    pub start_at_boot: Option<Field<bool>>,
    /// Refuse removal.
    pub protection: Option<Field<bool>>,
    /// Tags.
    pub tags: Vec<Field<String>>,
    /// Tags for services that nothing installs.
    pub service_tags: Vec<Field<String>>,
    /// The resource pool.
    pub pool: Option<Field<String>>,
    /// Managed by the HA stack.
    pub ha: Option<Field<bool>>,
    /// PCI devices to pass through, by address such as `0000:01:00.0` (VMs).
    pub pci: Vec<Field<String>>,
    /// The emulated machine, such as `q35` (VMs).
    pub machine: Option<Field<String>>,
    /// UEFI firmware with an EFI disk (VMs).
    pub efi: Option<Field<bool>>,
    /// A virtual TPM 2.0 (VMs).
    pub tpm: Option<Field<bool>>,
    /// Containers inside the container.
    pub nesting: Option<Field<bool>>,
    /// Root inside is not root outside (containers).
    pub unprivileged: Option<Field<bool>>,
    /// The description shown in Proxmox.
    pub description: Option<Field<String>>,
    /// The storage that takes the downloaded image or template.
    pub image_storage: Option<Field<String>>,
    /// The storage that takes cloud-init snippets (VMs).
    pub snippet_storage: Option<Field<String>>,
}

/// Words of the request that ask for something that the spec cannot say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unexpressed {
    /// The words.
    pub words: String,
    /// Where they stand.
    pub span: [usize; 2],
    /// Why they could not be used, in one sentence without a full stop.
    pub why: String,
}

/// What a request asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Spec {
    /// The redacted request; spans are bytes of it. Of a conversation it holds all requests, the first one first.
    pub request: String,
    /// Where each request of a conversation stands in it; empty where there is one alone.
    pub turns: Vec<Span>,
    /// The guests.
    pub guests: Vec<Guest>,
    /// What was asked for but could not be expressed.
    pub unexpressed: Vec<Unexpressed>,
}

impl Guest {
    /// Makes a guest of one instance with nothing stated but its kind, count and name.
    pub fn new(kind: Field<Kind>, count: Field<u32>, names: Vec<Field<String>>) -> Self {
        Self {
            kind,
            count,
            names,
            vmids: Vec::new(),
            node: None,
            os: None,
            os_release: None,
            template_vmid: None,
            cores: None,
            sockets: None,
            cpu_type: None,
            memory_mb: None,
            balloon_mb: None,
            swap_mb: None,
            disks: Vec::new(),
            nics: Vec::new(),
            dns: Vec::new(),
            domain: None,
            user: None,
            ssh_keys: Vec::new(),
            packages: Vec::new(),
            services: Vec::new(),
            service_packages: Vec::new(),
            agent: None,
            started: None,
            start_at_boot: None,
            protection: None,
            tags: Vec::new(),
            service_tags: Vec::new(),
            pool: None,
            ha: None,
            pci: Vec::new(),
            machine: None,
            efi: None,
            tpm: None,
            nesting: None,
            unprivileged: None,
            description: None,
            image_storage: None,
            snippet_storage: None,
        }
    }
}

/// A list field as the spec's JSON shows it: the values together, with the source of the first.
fn list_cell<T: Serialize + Clone>(fields: &[Field<T>]) -> Option<Field<Vec<T>>> {
    let first = fields.first()?;
    let source = match &first.source {
        Source::Default(rule) => Source::Default(rule),
        Source::Request(_) => Source::Request(
            fields
                .iter()
                .filter_map(|field| match &field.source {
                    Source::Request(spans) => spans.first().cloned(),
                    Source::Default(_) => None,
                })
                .collect(),
        ),
    };
    Some(Field {
        value: fields.iter().map(|field| field.value.clone()).collect(),
        source,
        doubt: fields.iter().find_map(|field| field.doubt.clone()),
    })
}

impl Serialize for Guest {
    /// Writes the first disk and the first network card flat (`disk_gb`, `storage`, `bridge`, `vlan`, `ip`, `gateway`),
    /// further ones under `extra_disks` and `extra_nics`; what is not set is left out.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // One function though it is long: the fields in the order of the document, a line each.
        let mut map = serializer.serialize_map(None)?;
        macro_rules! put {
            ($key:literal, $value:expr) => {
                if let Some(field) = $value {
                    map.serialize_entry($key, &field)?;
                }
            };
        }
        let (disk, nic) = (self.disks.first(), self.nics.first());
        map.serialize_entry("kind", &self.kind)?;
        map.serialize_entry("count", &self.count)?;
        if self.names.len() == 1 {
            put!("name", self.names.first());
        }
        put!("names", list_cell(&self.names));
        if self.vmids.len() == 1 {
            put!("vmid", self.vmids.first());
        }
        put!("vmids", list_cell(&self.vmids));
        put!("node", self.node.as_ref());
        put!("os", self.os.as_ref());
        put!("os_release", self.os_release.as_ref());
        put!("template_vmid", self.template_vmid.as_ref());
        put!("cores", self.cores.as_ref());
        put!("sockets", self.sockets.as_ref());
        put!("cpu_type", self.cpu_type.as_ref());
        put!("memory_mb", self.memory_mb.as_ref());
        put!("balloon_mb", self.balloon_mb.as_ref());
        put!("swap_mb", self.swap_mb.as_ref());
        put!("disk_gb", disk.and_then(|disk| disk.size_gb.as_ref()));
        put!("storage", disk.and_then(|disk| disk.storage.as_ref()));
        put!("ssd", disk.and_then(|disk| disk.ssd.as_ref()));
        put!("discard", disk.and_then(|disk| disk.discard.as_ref()));
        put!("bridge", nic.and_then(|nic| nic.bridge.as_ref()));
        put!("vlan", nic.and_then(|nic| nic.vlan.as_ref()));
        // `ip` and `gateway` are the card's address, whichever family it is of; `ip6` stands beside an IPv4 one.
        let only6 = nic.filter(|nic| {
            let fixed = nic
                .ip6
                .as_ref()
                .is_some_and(|ip| matches!(ip.value, Address::Static(_)));
            fixed && nic.gateway.is_none() && !nic.ip.as_ref().is_some_and(Field::is_stated)
        });
        if let Some(nic) = only6 {
            put!("ip", nic.ip6.as_ref());
            put!("gateway", nic.gateway6.as_ref());
            put!("ip4", nic.ip.as_ref());
        } else {
            put!("ip", nic.and_then(|nic| nic.ip.as_ref()));
            put!("gateway", nic.and_then(|nic| nic.gateway.as_ref()));
            put!("ip6", nic.and_then(|nic| nic.ip6.as_ref()));
            put!("gateway6", nic.and_then(|nic| nic.gateway6.as_ref()));
        }
        put!("prefix", nic.and_then(|nic| nic.prefix.as_ref()));
        put!("prefix6", nic.and_then(|nic| nic.prefix6.as_ref()));
        put!("firewall", nic.and_then(|nic| nic.firewall.as_ref()));
        put!("mac", nic.and_then(|nic| nic.mac.as_ref()));
        if self.disks.len() > 1 {
            map.serialize_entry("extra_disks", &self.disks[1..])?;
        }
        if self.nics.len() > 1 {
            map.serialize_entry("extra_nics", &self.nics[1..])?;
        }
        put!("dns", list_cell(&self.dns));
        put!("domain", self.domain.as_ref());
        put!("user", self.user.as_ref());
        put!("ssh_keys", list_cell(&self.ssh_keys));
        put!("packages", list_cell(&self.packages));
        put!("services", list_cell(&self.services));
        put!("service_packages", list_cell(&self.service_packages));
        put!("agent", self.agent.as_ref());
        put!("started", self.started.as_ref());
        put!("start_at_boot", self.start_at_boot.as_ref());
        put!("protection", self.protection.as_ref());
        put!("tags", list_cell(&self.tags));
        put!("service_tags", list_cell(&self.service_tags));
        put!("pool", self.pool.as_ref());
        put!("ha", self.ha.as_ref());
        put!("pci", list_cell(&self.pci));
        put!("machine", self.machine.as_ref());
        put!("efi", self.efi.as_ref());
        put!("tpm", self.tpm.as_ref());
        put!("nesting", self.nesting.as_ref());
        put!("unprivileged", self.unprivileged.as_ref());
        put!("description", self.description.as_ref());
        put!("image_storage", self.image_storage.as_ref());
        put!("snippet_storage", self.snippet_storage.as_ref());
        map.end()
    }
}

impl Serialize for Spec {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("schema", &1)?;
        map.serialize_entry("request", &self.request)?;
        if self.turns.len() > 1 {
            let spans: Vec<[usize; 2]> = (self.turns.iter())
                .map(|span| [span.start, span.end])
                .collect();
            map.serialize_entry("requests", &spans)?;
            let guests = turns::told(&self.guests, &self.turns);
            map.serialize_entry("guests", &guests.map_err(S::Error::custom)?)?;
        } else {
            map.serialize_entry("guests", &self.guests)?;
        }
        map.serialize_entry("unexpressed", &self.unexpressed)?;
        map.end()
    }
}
