//! What a request mentions, typed, with the words it came from.

use std::ops::Range;

pub use pai_iac::spec::Kind;

/// Which disk a size is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiskRole {
    /// The words do not say: the first such disk of a guest is the one it boots from.
    Any,
    /// The one it boots from.
    Root,
    /// A further one.
    Data,
}

/// A switch that a request can turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Flag {
    /// Start when the node starts.
    StartAtBoot,
    /// Refuse removal.
    Protection,
    /// Managed by the HA stack.
    HighAvailability,
    /// The Proxmox firewall on the network card.
    Firewall,
    /// Containers inside the container.
    Nesting,
    /// Root inside is not root outside.
    Unprivileged,
    /// UEFI firmware.
    Efi,
    /// A virtual TPM.
    Tpm,
    /// Tell the guest that the disk is solid-state.
    Ssd,
    /// Pass freed blocks on.
    Discard,
    /// The QEMU guest agent.
    Agent,
    /// Swap; `false` means none.
    Swap,
    /// Ballooning; `false` means a fixed amount.
    Balloon,
    /// Start right after it is made; `false` leaves it off.
    Started,
}

impl Flag {
    /// Returns the name of the field that it turns.
    pub fn field(self) -> &'static str {
        match self {
            Self::StartAtBoot => "start_at_boot",
            Self::Protection => "protection",
            Self::HighAvailability => "ha",
            Self::Firewall => "firewall",
            Self::Nesting => "nesting",
            Self::Unprivileged => "unprivileged",
            Self::Efi => "efi",
            Self::Tpm => "tpm",
            Self::Ssd => "ssd",
            Self::Discard => "discard",
            Self::Agent => "agent",
            Self::Swap => "swap_mb",
            Self::Balloon => "balloon_mb",
            Self::Started => "started",
        }
    }
}

/// An amount that a request can tell by another machine's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// Cores.
    Cores,
    /// Memory.
    Ram,
    /// The first disk.
    Disk,
}

/// How an amount differs from the one it is told by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// So many times.
    Times(f64),
    /// So much more: cores, or MiB.
    More(u64),
    /// So much less: cores, or MiB.
    Less(u64),
}

/// A value that a request can tell by the machine before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alike {
    /// Cores.
    Cores,
    /// Memory.
    Ram,
    /// Disks.
    Disk,
    /// The storage.
    Storage,
    /// The bridge.
    Bridge,
    /// The VLAN tag.
    Vlan,
    /// The gateway.
    Gateway,
    /// The DNS servers.
    Dns,
    /// The node.
    Node,
    /// The operating system.
    Os,
    /// The resource pool.
    Pool,
    /// The tags.
    Tag,
}

impl Alike {
    /// Says whether a mention is such a value.
    pub fn fits(self, what: &Mentioned) -> bool {
        matches!(
            (self, what),
            (Self::Cores, Mentioned::Cores(_))
                | (Self::Ram, Mentioned::Ram(_))
                | (Self::Disk, Mentioned::Disk { .. })
                | (Self::Storage, Mentioned::Storage(_))
                | (Self::Bridge, Mentioned::Bridge(_))
                | (Self::Vlan, Mentioned::Vlan(_) | Mentioned::Untagged)
                | (Self::Gateway, Mentioned::Gateway(_))
                | (Self::Dns, Mentioned::Dns(_))
                | (Self::Node, Mentioned::Node(_))
                | (Self::Os, Mentioned::Os(_))
                | (Self::Pool, Mentioned::Pool(_))
                | (Self::Tag, Mentioned::Tag(_))
        )
    }
}

/// What is mentioned.
#[derive(Clone, Debug, PartialEq)]
pub enum Mentioned {
    /// CPU cores.
    Cores(u64),
    /// CPU sockets.
    Sockets(u64),
    /// A CPU type, such as `host`.
    CpuType(String),
    /// Memory in MiB.
    Ram(u64),
    /// A disk in MiB, so many times.
    Disk {
        /// MiB.
        mb: u64,
        /// Which disk.
        role: DiskRole,
        /// How many alike.
        times: u32,
        /// Whether the words call it an SSD.
        ssd: bool,
    },
    /// A size whose words do not say of what.
    Bare(u64),
    /// Swap in MiB.
    Swap(u64),
    /// The balloon's least memory in MiB.
    Balloon(u64),
    /// VM or container.
    Kind(Kind),
    /// Software.
    Service(&'static str),
    /// An operating system.
    Os(String),
    /// An IPv4 address for a guest, as written.
    Ip4(String),
    /// The first of consecutive IPv4 addresses.
    Ip4From(String),
    /// A network, not an address of a guest.
    Subnet(String),
    /// The prefix length that a netmask states.
    Netmask(u8),
    /// An IPv6 address for a guest.
    Ip6(String),
    /// So many network cards.
    Cards(u32),
    /// The words turn to the first or next network card.
    Card,
    /// The address comes from DHCP.
    Dhcp,
    /// A gateway, v4 or v6.
    Gateway(String),
    /// A DNS server.
    Dns(String),
    /// A DNS search domain.
    Domain(String),
    /// A VLAN tag.
    Vlan(u64),
    /// No VLAN tag.
    Untagged,
    /// A bridge.
    Bridge(String),
    /// A storage.
    Storage(String),
    /// A node.
    Node(String),
    /// A word behind `on`: a storage or a node, the words do not say.
    Place(String),
    /// A VMID.
    Vmid(u64),
    /// The first of consecutive VMIDs.
    VmidFrom(u64),
    /// The VMID of a template to clone.
    Template(u64),
    /// A guest's name.
    Name(String),
    /// A word that may be a name.
    NameGuess(String),
    /// A tag.
    Tag(String),
    /// A resource pool.
    Pool(String),
    /// The user that cloud-init creates.
    User(String),
    /// A public SSH key.
    SshKey(String),
    /// A MAC address.
    Mac(String),
    /// A PCI address.
    Pci(String),
    /// A GPU or PCI device without an address.
    PciUnnamed,
    /// A mount point in the container, for the disk beside it.
    Mount(String),
    /// A distribution package.
    Package(String),
    /// A description.
    Description(String),
    /// A machine type, such as `q35`.
    Machine(String),
    /// The storage of images and templates.
    ImageStorage(String),
    /// The storage of snippets.
    SnippetStorage(String),
    /// A switch.
    Flag(Flag, bool),
    /// How many, behind a key: `count: 3`.
    Count(u64),
    /// `each`, `per node`.
    Each,
    /// `both`, `all`, `everything`.
    All,
    /// `same specs`.
    Same,
    /// `same VLAN`, `gleiche Bridge`: one value as the machine before has it.
    SameAs(Alike),
    /// `respectively`.
    Respectively,
    /// `sorry`, `I mean`: what follows replaces what came before.
    Correction,
    /// `half the RAM`, `2 more cores`: an amount told by the machine before.
    Scale {
        /// Of which amount; `None` means all of them.
        of: Option<Amount>,
        /// By how much.
        by: Change,
    },
    /// What the spec has no field for, and why.
    Beyond(&'static str),
    /// A number that counts something else: users, ports, versions.
    Noise,
    /// A number that nothing explains.
    Leftover(f64),
    /// An amount that no machine can have: its field, and why.
    Bad(&'static str, &'static str),
}

/// A typed mention.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// The item its value stands at: mentions are ordered by it.
    pub at: usize,
    /// Its bytes: the value and the words that say what it is.
    pub span: Range<usize>,
    /// What is mentioned.
    pub what: Mentioned,
}
