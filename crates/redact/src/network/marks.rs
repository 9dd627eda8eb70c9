//! Words that tell whose name a `name` is.

use std::sync::OnceLock;

use memchr::memmem::Finder;

use crate::input::Input;

/// Words that say what the text around a name is about.
#[derive(Clone, Copy)]
pub(super) enum Mark {
    Scsi,
    Generation,
    Smbios,
    Ostype,
    Nodelist,
    Node,
    Nodeid,
    Resource,
    Domain,
    Vmid,
    VmId,
    NodeName,
    TargetNode,
    Memory,
    Kind,
    Module,
    Identity,
    Collection,
    User,
    Password,
    Escaped,
}

/// The marks of answers of an API, of Terraform's state and of Ansible's tasks.
pub(super) const ANSWERS: [Mark; 10] = [
    Mark::Collection,
    Mark::Vmid,
    Mark::VmId,
    Mark::Escaped,
    Mark::NodeName,
    Mark::TargetNode,
    Mark::Memory,
    Mark::Kind,
    Mark::Module,
    Mark::Identity,
];

/// Says whether a mark stands in a text; the finders are built once, since names are everywhere.
pub(super) fn has(text: &[u8], mark: Mark) -> bool {
    static FINDERS: OnceLock<Vec<Finder<'static>>> = OnceLock::new();
    let finders = FINDERS.get_or_init(|| {
        [
            "scsihw:",
            "vmgenid:",
            "smbios1:",
            "ostype:",
            "nodelist {",
            "node {",
            "nodeid:",
            "resource \"",
            "<domain type",
            "\"vmid\"",
            "\"vm_id\"",
            "\"node_name\"",
            "\"target_node\"",
            "\"maxmem\"",
            "kind: Node\n",
            "community.general.proxmox",
            "system identity",
            "community.proxmox.",
            "ciuser:",
            "cipassword:",
            "\"vmid\\\"",
        ]
        .map(|word| Finder::new(word.as_bytes()))
        .into()
    });
    finders[mark as usize].find(text).is_some()
}

/// What stands beside the name of what has an address: its fields in answers, inventories and settings.
const ADDRESSES: [&str; 65] = [
    "\"ip\"",
    "\"ring0_addr\"",
    "ring0_addr:",
    "\"pve_addr\"",
    "\"primary_ip",
    "\"oob_ip\"",
    "\"asset_tag\"",
    "\"device_type\"",
    "\"ipv4Address\"",
    "\"ipv6Address\"",
    "\"dns_name\"",
    "\"mac\"",
    "\"ipconfig0\"",
    "ipv4_address\"",
    "ipv4_addresses\"",
    "\"mac_addresses\"",
    "\"fqdn\"",
    "\"ipmi\"",
    "\"mgmt",
    "mac = ",
    "allowed_ips",
    "allowed: \"",
    "AllowedIPs",
    "ip_address\"",
    "\"ipaddr",
    "option mac",
    "option ip",
    "  Address = ",
    "  address = ",
    "[lns ",
    "[lac ",
    "connect_address:",
    "\nrestapi:",
    "\"address\":\"http",
    "\"address\": \"http",
    "\"url\": \"http://1",
    "; Mac = ",
    "; MAC = ",
    "; Ip = ",
    "; IP = ",
    "[[runners]]",
    // What inventories tell of a device, as YAML.
    "device_type:",
    "device_role:",
    "primary_ip4:",
    "primary_ip6:",
    "oob_ip:",
    "asset_tag:",
    "mgmt_ip:",
    "wake_on_lan",
    "deployment_option\"",
    "thin_disk_mode\"",
    // What monitors reach, whatever they call it.
    "\"hostname\": \"",
    "\"hostname\":\"",
    "\"ip-address\"",
    "\"hw-address\"",
    "\"ipAddress\"",
    "\"macAddress\"",
    "\"hostIp\"",
    " dsn: ",
    "\n    address: ",
    "\n      address: ",
    "\n    hostname: ",
    "\n      hostname: ",
    "\n    target: ",
    "\n      target: ",
];

/// Says whether what stands around a name has an address, as machines do: of a lease, a client of backups, a member.
pub(super) fn is_addressed(near: &[u8]) -> bool {
    static FINDERS: OnceLock<Vec<Finder<'static>>> = OnceLock::new();
    let finders = FINDERS.get_or_init(|| ADDRESSES.map(|word| Finder::new(word.as_bytes())).into());
    finders.iter().any(|finder| finder.find(near).is_some())
}

pub(super) fn is_guest(input: &Input<'_>, near: &[u8]) -> bool {
    crate::kind::is_guest(input.path)
        || [
            Mark::Scsi,
            Mark::Generation,
            Mark::Smbios,
            Mark::Ostype,
            Mark::User,
            Mark::Password,
        ]
        .iter()
        .any(|mark| has(near, *mark))
}

/// Says whether a text ends where a mapping of YAML begins that is about one machine: `nodeRegistration: { `, `esphome:\n  `.
pub(super) fn is_of_machine(above: &[u8], shaped: bool) -> bool {
    let above = above.trim_ascii_end();
    let above = above.strip_suffix(b"{").unwrap_or(above).trim_ascii_end();
    let parents: [&[u8]; 8] = [
        b"permanent:",
        b"nodeRegistration:",
        b"esphome:",
        b"host:",
        b"node:",
        b"machine:",
        b"server:",
        b"device:",
    ];
    // What measures something is called by what and where: `larder-sensor`.
    let shaped = shaped || !above.ends_with(b"esphome:");
    shaped && parents.iter().any(|parent| above.ends_with(parent))
}

/// Says whether a text ends where an object of JSON begins that is about one machine: `"host":{"`, `"agent": {"`.
pub(super) fn is_of_object(above: &[u8]) -> bool {
    let above = above.strip_suffix(b"\"").unwrap_or(above).trim_ascii_end();
    let Some(above) = above.strip_suffix(b"{") else {
        return false;
    };
    let parents: [&[u8]; 9] = [
        b"permanent:",
        b"\"host\":",
        b"\"agent\":",
        b"\"node\":",
        b"\"server\":",
        b"\"observer\":",
        b"\"beat\":",
        b"\"machine\":",
        b"\"device\":",
    ];
    let above = above.trim_ascii_end();
    parents.iter().any(|parent| above.ends_with(parent))
}

/// Says whether a line of RouterOS adds or changes an entry, which may be one of anything: `add interface=ether1 name=dsl`.
pub(super) fn is_added(lead: &[u8]) -> bool {
    let lead = lead.trim_ascii();
    lead.starts_with(b"add")
        || [&b" add"[..], b"[ find"]
            .iter()
            .any(|word| memchr::memmem::find(lead, word).is_some())
}

/// Says whether a text ends inside a resource of Terraform that is a machine, outside of the blocks in it.
pub(super) fn is_machine_resource(above: &[u8]) -> bool {
    // The nodes that a provider connects to are named in blocks of their own.
    if above.trim_ascii_end().ends_with(b"node {") {
        return true;
    }
    let Some(from) = crate::bytes::find_last(above, b"resource \"") else {
        return false;
    };
    let kind = &above[from + 10..];
    let kind = &kind[..memchr::memchr(b'"', kind).unwrap_or(0)];
    let depth = above[from..].iter().fold(0_i32, |depth, byte| {
        depth + i32::from(*byte == b'{') - i32::from(*byte == b'}')
    });
    let ends: [&[u8]; 10] = [
        b"_vm",
        b"_machine",
        b"_server",
        b"_instance",
        b"_container",
        b"_qemu",
        b"_lxc",
        b"_domain",
        b"_droplet",
        b"_node",
    ];
    depth == 1 && ends.iter().any(|end| kind.ends_with(end))
}

/// Returns what stands between the nearest braces around a place.
pub(super) fn flat(text: &[u8], at: usize) -> &[u8] {
    let from = memchr::memrchr2(b'{', b'}', &text[..at]).map_or(0, |found| found + 1);
    let rest = &text[at..];
    &text[from..at + memchr::memchr2(b'{', b'}', rest).unwrap_or(rest.len())]
}

/// Returns what of a text belongs to the object of JSON around a place: one is about itself, not about its neighbours.
pub(super) fn object(text: &[u8], at: usize) -> &[u8] {
    // Objects inside it are closed before what follows them.
    let depth = |open: u8, close: u8| {
        let mut depth = 0_usize;
        move |byte: &u8| {
            let outside = *byte == open && depth == 0;
            if *byte == close {
                depth += 1;
            } else if *byte == open {
                depth = depth.saturating_sub(1);
            }
            outside
        }
    };
    let from = text[..at]
        .iter()
        .rposition(depth(b'{', b'}'))
        .map_or(0, |found| found + 1);
    let rest = &text[at..];
    let end = rest
        .iter()
        .position(depth(b'}', b'{'))
        .unwrap_or(rest.len());
    &text[from..at + end]
}
