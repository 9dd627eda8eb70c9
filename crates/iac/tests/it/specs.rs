//! Specs to test with: some written by hand, and as many random ones as a test wants.

use std::ops::Range;

use pai_iac::spec::{Address, Disk, Field, Guest, Kind, Nic, Spec};

/// Makes a stated field; its words do not matter here.
fn stated<T>(value: T) -> Field<T> {
    Field::request(value, 0..1)
}

fn some<T>(value: T) -> Option<Field<T>> {
    Some(stated(value))
}

fn text(value: &str) -> Option<Field<String>> {
    some(value.to_owned())
}

fn texts(values: &[&str]) -> Vec<Field<String>> {
    values
        .iter()
        .map(|value| stated((*value).to_owned()))
        .collect()
}

/// Makes a guest of which nothing is stated but this.
pub(crate) fn guest(kind: Kind, count: u32, names: &[&str]) -> Guest {
    Guest::new(stated(kind), stated(count), texts(names))
}

/// Makes a disk of which nothing is stated but this.
pub(crate) fn disk(size_gb: Option<u64>, storage: Option<&str>) -> Disk {
    Disk {
        size_gb: size_gb.map(stated),
        storage: storage.and_then(text),
        ssd: None,
        discard: None,
        mount: None,
    }
}

fn fixed(address: &str) -> Option<Field<Address>> {
    some(Address::Static(address.to_owned()))
}

/// Makes a spec of a request of one letter.
pub(crate) fn spec(guests: Vec<Guest>) -> Spec {
    Spec {
        request: "x".to_owned(),
        guests,
        turns: Vec::new(),
        unexpressed: Vec::new(),
    }
}

/// The specs written by hand, by name.
pub(crate) fn by_hand() -> Vec<(&'static str, Spec)> {
    let mut all = vec![
        ("nothing-stated", spec(vec![guest(Kind::Vm, 1, &[])])),
        ("container", spec(vec![guest(Kind::Lxc, 1, &[])])),
        ("k3s", spec(vec![k3s()])),
        (
            "docker-container",
            spec(vec![with_services(
                guest(Kind::Lxc, 1, &["apps"]),
                &["docker"],
            )]),
        ),
        ("clones", spec(vec![clones()])),
        ("everything-vm", spec(vec![everything_vm()])),
        ("everything-lxc", spec(vec![everything_lxc()])),
        ("gpu", spec(vec![gpu()])),
        ("hostile", spec(vec![hostile()])),
        (
            "bare-clone",
            spec(vec![bare_clone(Kind::Vm), bare_clone(Kind::Lxc)]),
        ),
    ];
    let mut pair = Vec::new();
    for (name, ip) in [("dns1", "10.0.0.2/24"), ("dns2", "10.0.0.3/24")] {
        let mut dns = guest(Kind::Lxc, 1, &[name]);
        dns.nics.push(Nic {
            ip: fixed(ip),
            gateway: text("10.0.0.1"),
            ..Nic::default()
        });
        pair.push(dns);
    }
    all.push(("pair-with-addresses", spec(pair)));
    let mut bare = guest(Kind::Vm, 1, &["bare"]);
    bare.nics.push(Nic {
        ip: fixed("10.0.4.7"),
        gateway: text("10.0.4.1"),
        ip6: fixed("2001:db8:4::7"),
        ..Nic::default()
    });
    all.push(("addresses-without-prefix", spec(vec![bare])));
    let mut services = Vec::new();
    for service in ["postgresql", "nginx", "postgresql", "k3s"] {
        services.push(with_services(guest(Kind::Vm, 1, &[]), &[service]));
    }
    all.push(("services", spec(services)));
    all.extend(windows());
    all.extend(systems());
    all
}

/// Installed from an image of its own, with more disks than one controller has.
fn windows() -> Vec<(&'static str, Spec)> {
    let mut all = Vec::new();
    for os in [
        "windows-11",
        "windows-server-2022",
        "windows-server-2019",
        "windows-10",
    ] {
        let mut windows = guest(Kind::Vm, 1, &["dc01"]);
        windows.os = text(os);
        windows.nics.push(Nic {
            ip: fixed("10.0.3.10/24"),
            gateway: text("10.0.3.1"),
            ..Nic::default()
        });
        windows.disks = (0..8).map(|_| disk(None, None)).collect();
        all.push((os, spec(vec![windows])));
    }
    all
}

/// Systems without a cloud image here, or with one that is unlike the others.
fn systems() -> Vec<(&'static str, Spec)> {
    let mut all = Vec::new();
    for (index, os) in ["freebsd-14", "nixos", "rhel-9", "alpine-3.22", "fedora-41"]
        .into_iter()
        .enumerate()
    {
        let mut vm = guest(Kind::Vm, 1, &[]);
        vm.os = text(os);
        vm.efi = some(true);
        let mut guests = vec![vm];
        // A container cannot have another kernel.
        if !os.contains("bsd") {
            let mut ct = guest(Kind::Lxc, 1 + index as u32, &[]);
            ct.os = text(os);
            guests.push(ct);
        }
        all.push((os, spec(guests)));
    }
    all
}

fn k3s() -> Guest {
    let mut k3s = with_services(guest(Kind::Vm, 3, &[]), &["k3s"]);
    k3s.cores = some(4);
    k3s.memory_mb = some(8192);
    k3s.disks.push(disk(Some(50), Some("local-zfs")));
    k3s.nics.push(Nic {
        vlan: some(20),
        ..Nic::default()
    });
    k3s
}

fn with_services(mut guest: Guest, services: &[&str]) -> Guest {
    guest.services = texts(services);
    guest
}

fn clones() -> Guest {
    let mut clones = guest(Kind::Vm, 3, &["web-a", "web-b", "web-c"]);
    clones.template_vmid = some(9000);
    clones.vmids = vec![stated(201), stated(202), stated(203)];
    clones.ssh_keys = texts(&["ssh-ed25519 AAAAC3Nz you@example.com"]);
    clones.disks.push(disk(Some(40), Some("tank")));
    clones
}

fn bare_clone(kind: Kind) -> Guest {
    let mut clone = guest(kind, 1, &[]);
    clone.template_vmid = some(9000);
    clone
}

fn everything_vm() -> Guest {
    let mut vm = guest(Kind::Vm, 2, &["app-1", "app-2"]);
    vm.vmids = vec![stated(301), stated(302)];
    vm.node = text("pve2");
    vm.os = text("ubuntu");
    vm.cores = some(4);
    vm.sockets = some(2);
    vm.cpu_type = text("host");
    vm.memory_mb = some(16384);
    vm.balloon_mb = some(4096);
    vm.disks = vec![
        disk(Some(32), Some("fast")),
        disk(Some(500), Some("slow")),
        disk(Some(100), None),
    ];
    vm.disks[0].ssd = some(true);
    vm.disks[0].discard = some(true);
    vm.disks[1].discard = some(false);
    vm.nics = vec![
        Nic {
            bridge: text("vmbr1"),
            vlan: some(30),
            firewall: some(false),
            ..Nic::default()
        },
        Nic {
            bridge: text("vmbr2"),
            ip6: some(Address::Static("auto".to_owned())),
            ..Nic::default()
        },
    ];
    vm.dns = texts(&["1.1.1.1", "2606:4700:4700::1111"]);
    vm.domain = text("lab.example.com");
    vm.user = text("ops");
    vm.ssh_keys = texts(&[
        "ssh-ed25519 AAAAC3Nz a@example.com",
        "ecdsa-sha2-nistp256 AAAAE2 b@example.com",
    ]);
    vm.packages = texts(&["htop", "g++"]);
    vm.services = texts(&["nginx", "k3s"]);
    vm.start_at_boot = some(false);
    vm.started = some(false);
    vm.protection = some(true);
    vm.tags = texts(&["Prod", "k8s", "a.b"]);
    vm.pool = text("team/web");
    vm.ha = some(true);
    vm.efi = some(true);
    vm.tpm = some(true);
    vm.description = text("two lines\nof \"text\"");
    vm
}

fn everything_lxc() -> Guest {
    let mut ct = guest(Kind::Lxc, 1, &["files"]);
    ct.vmids = vec![stated(105)];
    ct.node = text("alpha");
    ct.os = text("debian-13");
    ct.cores = some(2);
    ct.memory_mb = some(2048);
    ct.swap_mb = some(0);
    ct.disks = vec![
        disk(Some(8), Some("tank")),
        disk(Some(2048), Some("bulk")),
        disk(None, None),
    ];
    ct.disks[1].mount = text("/srv/media");
    ct.disks[0].discard = some(true);
    ct.nics = vec![
        Nic {
            bridge: text("vmbr0"),
            vlan: some(7),
            ip: fixed("192.168.7.9/24"),
            prefix: None,
            prefix6: None,
            gateway: text("192.168.7.1"),
            ip6: fixed("2001:db8::9/64"),
            gateway6: text("2001:db8::1"),
            firewall: some(true),
            mac: text("bc:24:11:00:00:01"),
        },
        Nic::default(),
    ];
    ct.dns = texts(&["192.168.7.1"]);
    ct.domain = text("home.arpa");
    ct.ssh_keys = texts(&["ssh-ed25519 AAAAC3Nz a@example.com"]);
    ct.services = texts(&["samba"]);
    ct.start_at_boot = some(true);
    ct.protection = some(false);
    ct.tags = texts(&["nas"]);
    ct.pool = text("home");
    ct.ha = some(true);
    ct.nesting = some(true);
    ct.unprivileged = some(false);
    ct.description = text("files");
    ct
}

fn gpu() -> Guest {
    let mut vm = with_services(guest(Kind::Vm, 1, &["llm"]), &["ollama"]);
    vm.pci = texts(&["0000:01:00.0", "02:00"]);
    vm
}

/// A guest whose free text tries to be more than text.
fn hostile() -> Guest {
    let mut vm = guest(Kind::Vm, 1, &["plain"]);
    vm.description = text(
        "${file(\"/etc/passwd\")} %{ if true }x%{ endif } $${x} %%{y} $%{z} $$${w} \\ \" \u{202e} \u{7} <<EOF\n}\nresource \"x\" \"y\" {}\nEOF\n# /* */ 漢字 🦀",
    );
    vm.ssh_keys = texts(&["ssh-ed25519 AAAAC3Nz ${var.proxmox_api_token}\" ]}"]);
    vm.os = text("nixos");
    vm
}

/// A generator of numbers that are the same at every run.
pub(crate) struct Random(u64);

impl Random {
    /// Starts from a seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 >> 16
    }

    fn within(&mut self, range: Range<u64>) -> u64 {
        range.start + self.next() % (range.end - range.start)
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.within(0..100) < percent
    }

    fn pick<'a, T: ?Sized>(&mut self, items: &[&'a T]) -> &'a T {
        let index = self.within(0..items.len() as u64) as usize;
        items[index]
    }

    fn maybe<T>(&mut self, percent: u64, make: impl FnOnce(&mut Self) -> T) -> Option<Field<T>> {
        self.chance(percent).then(|| stated(make(self)))
    }

    fn word(&mut self, percent: u64, words: &[&str]) -> Option<Field<String>> {
        self.maybe(percent, |random| random.pick(words).to_owned())
    }

    fn some_of(&mut self, words: &[&str]) -> Vec<Field<String>> {
        let percent = self.pick(&[&0, &0, &30, &60]);
        let picked: Vec<&str> = words
            .iter()
            .copied()
            .filter(|_| self.chance(*percent))
            .collect();
        texts(&picked)
    }

    /// Makes a spec in which every field is stated in some guests and open in others.
    pub(crate) fn spec(&mut self) -> Spec {
        let count = self.within(1..5);
        let guests: Vec<Guest> = (0..count).map(|index| self.guest(index)).collect();
        spec(guests)
    }

    fn guest(&mut self, index: u64) -> Guest {
        let kind = if self.chance(60) { Kind::Vm } else { Kind::Lxc };
        let count = if self.chance(70) {
            1
        } else {
            self.within(2..5) as u32
        };
        let mut one = guest(kind, count, &[]);
        if self.chance(50) {
            let stem = self.pick(&["web", "db-prod", "node", "x", "3cx"]);
            one.names = (0..count)
                .map(|n| stated(format!("{stem}-{index}-{n}")))
                .collect();
        }
        if self.chance(30) {
            one.vmids = (0..count)
                .map(|n| stated(100 + 100 * index as u32 + n))
                .collect();
        }
        one.node = self.word(30, &["pve", "pve2", "alpha"]);
        one.os = self.word(70, OSES);
        one.template_vmid = self.maybe(10, |random| random.within(9000..9100) as u32);
        one.cores = self.maybe(60, |random| random.within(1..33) as u32);
        one.memory_mb = self.maybe(60, |random| 256 * random.within(1..513));
        one.pool = self.word(20, &["prod", "lab"]);
        one.dns = self.some_of(&["1.1.1.1", "9.9.9.9", "2620:fe::fe"]);
        one.domain = self.word(20, &["example.com", "home.arpa"]);
        one.ssh_keys = self.some_of(&["ssh-ed25519 AAAAC3Nz a@b", "ssh-rsa AAAAB3Nz c@d"]);
        one.packages = self.some_of(&["htop", "vim", "qemu-guest-agent"]);
        one.services = self.some_of(&["nginx", "docker", "k3s", "redis", "postgresql", "gitlab"]);
        one.started = self.maybe(20, |random| random.chance(50));
        one.start_at_boot = self.maybe(30, |random| random.chance(50));
        one.protection = self.maybe(20, |random| random.chance(50));
        one.tags = self.some_of(&["prod", "Lab", "a+b", "not a tag"]);
        one.ha = self.maybe(15, |random| random.chance(80));
        one.description = self.word(20, &["plain", "with ${braces} and \"quotes\"", "a\nb"]);
        one.nesting = self.maybe(15, |random| random.chance(70));
        self.by_kind(&mut one);
        let disks = self.within(0..4);
        one.disks = (0..disks).map(|_| self.disk()).collect();
        let nics = self.within(0..4);
        one.nics = (0..nics)
            .map(|nic| self.nic(index, nic, count == 1))
            .collect();
        one
    }

    /// States also what the other kind could have only, so that it has to be set aside.
    fn by_kind(&mut self, one: &mut Guest) {
        one.sockets = self.maybe(20, |random| random.within(1..5) as u32);
        one.cpu_type = self.word(20, &["host", "x86-64-v3", "kvm64"]);
        let memory = one.memory_mb.as_ref().map_or(256, |field| field.value);
        one.balloon_mb = self.maybe(20, |random| random.within(0..memory));
        one.swap_mb = self.maybe(20, |random| random.within(0..4096));
        one.user = self.word(20, &["admin", "ops"]);
        one.pci = self.some_of(&["0000:01:00.0", "01:00.1"]);
        one.machine = self.word(10, &["q35", "pc"]);
        one.efi = self.maybe(20, |random| random.chance(70));
        one.tpm = self.maybe(15, |random| random.chance(70));
        one.unprivileged = self.maybe(20, |random| random.chance(50));
    }

    fn disk(&mut self) -> Disk {
        Disk {
            size_gb: self.maybe(80, |random| random.within(1..4000)),
            storage: self.word(60, &["local-zfs", "ceph_pool", "nvme1"]),
            ssd: self.maybe(20, |random| random.chance(50)),
            discard: self.maybe(20, |random| random.chance(50)),
            mount: None,
        }
    }

    fn nic(&mut self, guest: u64, nic: u64, alone: bool) -> Nic {
        let address = |random: &mut Self, text: String| match random.chance(50) && alone {
            true => Address::Static(text),
            false => Address::Dhcp,
        };
        Nic {
            bridge: self.word(60, &["vmbr0", "vmbr1", "vnet10"]),
            vlan: self.maybe(40, |random| random.within(1..4095) as u16),
            ip: self.maybe(50, |random| {
                address(random, format!("10.{guest}.{nic}.5/24"))
            }),
            prefix: None,
            gateway: self.maybe(30, |_| format!("10.{guest}.{nic}.1")),
            ip6: self.maybe(20, |random| {
                address(random, format!("2001:db8:{guest}:{nic}::5/64"))
            }),
            prefix6: None,
            gateway6: self.maybe(20, |_| format!("2001:db8:{guest}:{nic}::1")),
            firewall: self.maybe(30, |random| random.chance(50)),
            mac: alone
                .then(|| self.maybe(20, |_| format!("bc:24:11:00:{guest:02x}:{nic:02x}")))
                .flatten(),
        }
    }
}

const OSES: &[&str] = &[
    "debian",
    "debian-11",
    "debian-12",
    "ubuntu",
    "ubuntu-24.04",
    "rocky-9",
    "almalinux-10",
    "alma-9",
    "fedora",
    "alpine",
    "opensuse",
    "arch",
    "centos-9",
    "windows-11",
    "windows-server-2022",
    "windows",
    "freebsd",
    "nixos",
];
