//! What the settings and the policy demand of the machine before a command runs, or a value is written.

use std::cell::OnceCell;
use std::path::{Path, PathBuf};

use pai_vault::memory::{Cipher, Protection};
use pai_vault::volume::{self, Encryption, Sources, Volume};

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::paths::Paths;
use crate::settings::{Bounds, Key, Settings, Value};
use crate::zfs;

/// Returns where the kernel's files of this machine are.
pub(crate) fn sources() -> Sources<'static> {
    Sources {
        zfs: &zfs::encryption,
        ..Sources::default()
    }
}

/// What this machine does for memory; looked at once, when it is asked for.
#[derive(Debug, Default)]
pub(crate) struct Machine {
    protection: OnceCell<Protection>,
    cipher: OnceCell<Cipher>,
}

impl Machine {
    /// Returns what keeps memory from reaching a disk.
    pub(crate) fn protection(&self) -> &Protection {
        self.protection.get_or_init(|| Protection::look(sources()))
    }

    /// Returns what is known of memory encryption.
    pub(crate) fn cipher(&self) -> &Cipher {
        self.cipher
            .get_or_init(|| Cipher::look(Path::new("/proc"), Path::new("/sys")))
    }

    /// Returns what does not keep memory from reaching a disk, in words.
    pub(crate) fn gaps(&self) -> Vec<String> {
        let points = self.protection().points.iter();
        points
            .filter(|point| !point.holds)
            .map(|point| format!("{}: {} ({})", point.name, point.found, point.remedy))
            .collect()
    }

    /// Says why memory does not count as encrypted; `None` when it does.
    pub(crate) fn cipher_gap(&self) -> Option<String> {
        match self.cipher() {
            Cipher::Active { .. } => None,
            other => Some(format!("memory encryption is {}", other.words())),
        }
    }
}

/// Checks what the settings demand; cheap where they demand nothing.
pub(crate) fn check(context: &Context) -> Result<(), Failure> {
    // A mistake in them ends the command: what cannot be read may demand something, and a file that came with a project
    // must not switch off what its user has asked for.
    let settings = context.settings_or_machines()?;
    let with_origin = |name: &str, failure| with_origin(settings, name, failure);
    if settings.memory_protection() {
        memory(context.machine())
            .map_err(|failure| with_origin("ai.memory_protection", failure))?;
    }
    // Without folders nothing is kept on a volume.
    if settings.full_disk_encryption() && context.paths().is_ok() {
        volumes(context.paths()?)
            .map_err(|failure| with_origin("storage.full_disk_encryption", failure))?;
    }
    Ok(())
}

/// Checks that an HSM is what opens the vault, where the settings demand it; `vault` itself is how that is mended.
pub(crate) fn check_keys(context: &Context) -> Result<(), Failure> {
    let settings = context.settings_or_machines()?;
    if !settings.hsm_enabled() || context.paths().is_err() {
        return Ok(());
    }
    crate::commands::hsm_is_ready(context)
        .map_err(|failure| with_origin(settings, "security.hsm_enabled", failure))
}

/// Names the setting that a failure comes of.
fn with_origin(settings: &Settings, name: &str, failure: Failure) -> Failure {
    let key = Key::find(name).expect("the key is in the table");
    let origin = settings.get(key).1;
    Failure {
        source: format!("`{name}` is true ({origin}): {failure}").into(),
        rule: Some(name.to_owned()),
        ..failure
    }
}

/// Checks what a value demands before it is written, and that the policies let the setting have it.
pub(crate) fn admit(context: &Context, key: &Key, value: &Value) -> Result<(), Failure> {
    let (bounds, mistakes) = Bounds::look(Some(context.paths()?));
    if let Some(mistake) = mistakes.into_iter().next() {
        return Err(mistake.into());
    }
    if let Some(bound) = bounds.of(key).filter(|bound| bound.forbids(value)) {
        let text = format!(
            "`{}` is not set to {value}: a policy allows {}",
            key.name,
            bound.words()
        );
        let hint = format!("proxmox-ai config set {} {}", key.name, bound.value);
        return Err(Failure::new(Exit::Policy, text).hint(hint).rule(key.name));
    }
    let on = value == &Value::Switch(true);
    match key.name {
        "ai.memory_protection" if on => memory(context.machine()),
        "storage.full_disk_encryption" if on => volumes(context.paths()?),
        _ => Ok(()),
    }
    .map_err(|failure| Failure {
        source: format!("`{}` is not set to {value}: {failure}", key.name).into(),
        rule: Some(key.name.to_owned()),
        ..failure
    })
}

/// Says what holds, once a value that demands something is written.
pub(crate) fn tell(context: &Context, key: &Key, value: &Value) -> Result<(), Failure> {
    if let ("audit.retention_days", Value::Count(days)) = (key.name, value) {
        let kept = u64::from(context.settings_anew()?.audit_keep_days());
        if kept > *days {
            context.ui.note(format!(
                "bodies of the journal stay for {kept} days all the same: `audit.keep_days`"
            ));
        }
    }
    if value != &Value::Switch(true) {
        return Ok(());
    }
    match key.name {
        "ai.memory_protection" => {
            for point in &context.machine().protection().points {
                context
                    .ui
                    .note(format!("{} holds: {}", point.name, point.found));
            }
            context
                .ui
                .note("root, and a host of this machine, can read ordinary memory all the same");
        }
        "storage.full_disk_encryption" => {
            for (name, folder) in folders(context.paths()?) {
                let found = volume_of(&folder).encryption;
                context
                    .ui
                    .note(format!("{name} `{}`: {found}", folder.display()));
            }
        }
        _ => {}
    }
    Ok(())
}

fn memory(machine: &Machine) -> Result<(), Failure> {
    let points = &machine.protection().points;
    let Some(first) = points.iter().find(|point| !point.holds) else {
        return Ok(());
    };
    let mut text = "memory may reach a disk".to_owned();
    for point in points {
        let word = if point.holds {
            "holds"
        } else {
            "does not hold"
        };
        text.push_str(&format!("\n{} {word}: {}", point.name, point.found));
    }
    Err(Failure::new(Exit::Policy, text).hint(first.remedy))
}

/// Returns the folders whose volumes matter, each with its name.
pub(crate) fn folders(paths: &Paths) -> [(&'static str, PathBuf); 3] {
    [
        ("config", paths.config().to_owned()),
        ("data", paths.data().to_owned()),
        ("cache", paths.cache().to_owned()),
    ]
}

/// Returns the folders of what belongs to settings and data and lies elsewhere, behind a link or on a mount of its own.
fn elsewhere(paths: &Paths) -> Vec<(&'static str, PathBuf)> {
    use std::os::unix::fs::MetadataExt;
    let data = paths.data();
    let inner = [
        ("settings file", paths.config(), Some(paths.user_file())),
        ("security policy", paths.config(), paths.policy_file()),
        ("vault", data, Some(data.join("vault"))),
        ("journal", data, Some(data.join("journal"))),
        ("models", data, Some(data.join("models"))),
    ];
    let mut found = Vec::new();
    for (name, folder, path) in inner {
        // What is not there will be made in its folder.
        let real = path.and_then(|path| std::fs::canonicalize(path).ok());
        let (Some(real), Ok(folder)) = (real, std::fs::canonicalize(folder)) else {
            continue;
        };
        let device = |path: &Path| std::fs::metadata(path).map(|found| found.dev()).ok();
        if !real.starts_with(&folder) || device(&real) != device(&folder) {
            let is_folder = real.is_dir();
            let place = if is_folder {
                Some(real.as_path())
            } else {
                real.parent()
            };
            found.extend(place.map(|place| (name, place.to_owned())));
        }
    }
    found
}

/// Looks at the volume of a folder; one that cannot be looked at is unknown.
pub(crate) fn volume_of(folder: &Path) -> Volume {
    volume::look(sources(), folder).unwrap_or_else(|error| Volume {
        folder: folder.to_owned(),
        mounted: PathBuf::from("/"),
        file_system: "unknown".to_owned(),
        encryption: Encryption::Unknown {
            why: error.to_string(),
        },
    })
}

/// How a volume is encrypted; a program that runs as its user cannot do it.
const HOW: &str = "LUKS: cryptsetup luksFormat DEVICE, cryptsetup open DEVICE NAME, mkfs.ext4 /dev/mapper/NAME, mount it\n\
                   ZFS: zfs create -o encryption=on -o keyformat=passphrase POOL/NAME\n\
                   fscrypt: fscrypt setup, fscrypt encrypt FOLDER (an empty folder on ext4, f2fs or UBIFS)";

fn volumes(paths: &Paths) -> Result<(), Failure> {
    let mut bad = Vec::new();
    let mut in_memory = false;
    for (name, folder) in folders(paths).into_iter().chain(elsewhere(paths)) {
        let found = volume_of(&folder).encryption;
        match found {
            Encryption::Encrypted { .. } => {}
            Encryption::InMemory => in_memory = true,
            _ => bad.push(format!("{name} `{}`: {found}", folder.display())),
        }
    }
    if bad.is_empty() && in_memory {
        // What lies in memory reaches a disk as swap.
        let protection = Protection::look(sources());
        let swap = protection.points.iter().find(|point| point.name == "swap");
        if let Some(swap) = swap.filter(|swap| !swap.holds) {
            let text = format!(
                "a folder lies in memory, and swap is not safe: {}",
                swap.found
            );
            return Err(Failure::new(Exit::Policy, text).hint(swap.remedy));
        }
    }
    if bad.is_empty() {
        return Ok(());
    }
    let mut text = format!(
        "not every volume is encrypted as far as can be seen\n{}",
        bad.join("\n")
    );
    if volume::is_virtual(Path::new("/proc")) {
        text.push_str("\nthis is a virtual machine: what its host or a drive encrypts cannot be seen from here");
    }
    text.push_str(&format!("\nto encrypt one\n{HOW}"));
    Err(Failure::new(Exit::Policy, text)
        .hint("with a folder on an encrypted volume: proxmox-ai storage move FOLDER"))
}

#[cfg(test)]
impl Machine {
    /// Makes a machine on which all of it holds.
    pub(crate) fn good() -> Self {
        let machine = Self::default();
        let _ = machine.protection.set(Protection { points: Vec::new() });
        let _ = machine.cipher.set(Cipher::Active { by: "AMD SME" });
        machine
    }

    /// Makes a machine on which none of it holds.
    pub(crate) fn bad() -> Self {
        let machine = Self::default();
        let _ = machine.protection.set(Protection {
            points: vec![pai_vault::memory::Point {
                name: "swap",
                holds: false,
                found: "`/dev/sda3` is not encrypted".to_owned(),
                remedy: "swapoff -a",
            }],
        });
        let _ = machine.cipher.set(Cipher::NotVisible);
        machine
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::env::Environment;
    use std::os::unix::fs::symlink;

    #[test]
    fn what_lies_behind_a_link_out_of_the_folders_is_looked_at_too() {
        let home = tempfile::tempdir().unwrap();
        let at = |name: &str| home.path().join(name);
        for folder in [".proxmox-ai/data/journal", "dotfiles", "disk/models"] {
            std::fs::create_dir_all(at(folder)).unwrap();
        }
        std::fs::write(at("dotfiles/config.toml"), "").unwrap();
        let environment = Environment::of(&[("HOME", home.path().to_str().unwrap())]);
        let paths = Paths::find(&environment).unwrap();
        assert_eq!(elsewhere(&paths), []);
        symlink(at("dotfiles/config.toml"), at(".proxmox-ai/config.toml")).unwrap();
        symlink(at("disk/models"), at(".proxmox-ai/data/models")).unwrap();
        // A link that stays inside is no way out.
        symlink("journal", at(".proxmox-ai/data/vault")).unwrap();
        let real = |name: &str| std::fs::canonicalize(at(name)).unwrap();
        assert_eq!(
            elsewhere(&paths),
            [
                ("settings file", real("dotfiles")),
                ("models", real("disk/models"))
            ]
        );
    }
}
