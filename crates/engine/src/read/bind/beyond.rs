//! What requests ask for and the spec cannot say: found, so that it is reported and not dropped.

use super::super::mention::Mentioned;
use super::Binder;

/// For each family of `words.tsv`, what to tell.
const REASONS: [(&str, &str); 20] = [
    (
        "beyond:ports",
        "ports are opened inside the guest and in the Proxmox firewall's rules, which are not generated",
    ),
    (
        "beyond:firewall",
        "firewall rules are not generated; the firewall of a network card can be switched on",
    ),
    (
        "beyond:backup",
        "backup jobs belong to the datacenter, not to a guest: set them up under Datacenter, Backup",
    ),
    (
        "beyond:snapshot",
        "snapshots are taken of running guests, not declared with them",
    ),
    (
        "beyond:password",
        "a password in generated files would be readable by everyone who has them: use an SSH key",
    ),
    (
        "beyond:desktop",
        "a desktop is installed inside the guest: name its package, or choose an image that has it",
    ),
    (
        "beyond:hardening",
        "hardening happens inside the guest: apply a role or playbook for it after the first boot",
    ),
    (
        "beyond:dnsrecord",
        "DNS records are made where the zone is kept, not in Proxmox",
    ),
    (
        "beyond:timezone",
        "time zone, language and keyboard are set inside the guest",
    ),
    (
        "beyond:raid",
        "redundancy is a property of the storage: name a storage that has it",
    ),
    (
        "beyond:replication",
        "replication, migration and placement rules belong to the datacenter, not to a guest",
    ),
    (
        "beyond:monitoring",
        "monitoring is set up where it is collected, not with the guest",
    ),
    (
        "beyond:scaling",
        "this tuning has no field here: add it to the generated files by hand",
    ),
    (
        "beyond:usb",
        "USB, serial, sound and optical devices are not passed through here: add them by hand",
    ),
    (
        "beyond:users",
        "accounts and sign-on are set up inside the guest; one cloud-init user with SSH keys can be stated",
    ),
    (
        "beyond:updates",
        "updates and reboots are scheduled inside the guest",
    ),
    (
        "beyond:startup",
        "the order in which guests start is not generated",
    ),
    (
        "beyond:display",
        "the display has no field here: the provider's default is kept",
    ),
    (
        "beyond:features",
        "of a container's features only nesting is generated",
    ),
    (
        "beyond:restore",
        "new guests are built; data of other machines is restored or moved separately",
    ),
];

/// Why a port that shall be open is not opened.
pub(super) const OPEN_PORTS: &str = REASONS[0].1;

/// Why an image's file is not taken.
const IMAGE_FILE: &str =
    "an image is chosen by its system and release and downloaded from the publisher";

/// Why a key's file is not read.
const KEY_FILE: &str = "a key is given as its text: what is in the file is not read";

/// Why a template's name is not taken.
const NAMED_TEMPLATE: &str = "a template is cloned by its VMID";

/// Why a stated range ends in one value.
pub(super) const RANGE: &str = "a range has no field: its least value is taken";

impl Binder<'_> {
    /// Finds the words of every family, where nothing denies them and no machine is named by them.
    pub(crate) fn beyond(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            let reason = REASONS.iter().find(|(row, _)| self.items[at].has(row));
            let Some((row, why)) = reason else { continue };
            if self.is_negated(at) || *row != "beyond:desktop" && self.names_a_machine(at) {
                continue;
            }
            let mut end = at + 1;
            // `open ports 80, 443 and 8080`: the numbers are part of it.
            while *row == "beyond:ports"
                && self.items.get(end).is_some_and(|item| {
                    item.is_number()
                        || (self.is_joint(end) || item.is(':'))
                            && self
                                .items
                                .get(end + 1)
                                .is_some_and(|next| next.is_number() || next.has("and"))
                })
            {
                end += 1;
            }
            // `numa: 0`, `startup order 2`, `30 seconds delay`: the number says how.
            let value = self.after_link(end);
            let how = self.items.get(value).is_some_and(|item| item.is_number())
                && !self.used[value]
                && !self.is_head_ahead(value + 1)
                && !self.free(value + 1, &["cores", "sockets"]);
            if how {
                end = value + 1;
            }
            self.mention(at, at..end, Mentioned::Beyond(why));
        }
        self.files();
    }

    /// Images and keys that are named by a file or URL, and templates without a number.
    fn files(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            let low = self.items[at].low.as_str();
            let ends = |endings: &[&str]| endings.iter().any(|ending| low.ends_with(ending));
            let why = if ends(&[
                ".img", ".iso", ".qcow2", ".raw", ".vmdk", ".xz", ".zst", ".gz",
            ]) {
                IMAGE_FILE
            } else if ends(&[".pub"]) {
                KEY_FILE
            } else if at > 0 && self.items[at - 1].has("template") && self.is_technical(at) {
                NAMED_TEMPLATE
            } else {
                continue;
            };
            self.mention(at, at..at + 1, Mentioned::Beyond(why));
        }
    }

    /// `a snapshot server`, `the USB box`: the words say which machine.
    fn names_a_machine(&self, at: usize) -> bool {
        self.items[at + 1..]
            .iter()
            .take(2)
            .take_while(|item| !item.is_stop() && !item.any(&["and", "with", "on", "for"]))
            .any(|item| {
                item.any(&[
                    "kind:vm",
                    "kind:lxc",
                    "generic",
                    "role",
                    "storage",
                    "storagelike",
                    "pool",
                    "disk",
                ])
            })
    }

    /// Packages: `install curl and htop`, `with git preinstalled`, `packages: jq, tmux`.
    pub(crate) fn packages(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] || self.is_negated(at) {
                continue;
            }
            if self.items[at].has("package")
                && (self.punct(at + 1, ':') || self.items[at].low == "apt install")
            {
                self.package_list(at);
            } else if let Some(name) = self.items[at]
                .package()
                .filter(|_| !self.names_a_machine(at))
            {
                self.mention(at, at..at + 1, Mentioned::Package(name.to_owned()));
            }
        }
    }

    /// Behind `packages:` any word is one.
    fn package_list(&mut self, key: usize) {
        let mut at = self.after_link(key + 1);
        loop {
            let known = self
                .items
                .get(at)
                .and_then(|item| item.package().map(str::to_owned));
            let service = self
                .items
                .get(at)
                .is_some_and(|item| item.service().is_some());
            let Some(name) = known.or_else(|| {
                self.identifier(at)
                    .filter(|_| !service)
                    .map(|name| name.to_lowercase())
            }) else {
                if !service {
                    return;
                }
                let Some(next) = self.after_joint(at + 1) else {
                    return;
                };
                at = next;
                continue;
            };
            self.mention(at, at..at + 1, Mentioned::Package(name));
            match self.after_joint(at + 1) {
                Some(next) => at = next,
                // `apt install curl git htop`.
                None if self.items[key].low == "apt install" => at += 1,
                None => return,
            }
        }
    }
}
