//! What can be installed: releases, their images and templates, and their packages, as data.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::spec::Kind;

/// A cloud image that a VM's boot disk is made from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloudImage {
    /// Where the publisher offers it. These addresses name the latest build, so no checksum can be pinned.
    pub url: String,
    /// The image's own size in GiB, rounded up: a disk cannot be smaller.
    pub min_disk_gb: u64,
    /// Set to `bios` where the image cannot boot by UEFI.
    #[serde(default)]
    pub firmware: Option<String>,
}

/// A template that a container is made from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Where the publisher offers it.
    pub url: String,
    /// The publisher's SHA-512 of it; the address is plain HTTP, so there is no entry without one.
    pub sha512: String,
}

/// One release of an operating system.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// The name that a spec uses, such as `debian-12`.
    pub id: String,
    /// Releases of one family share package names.
    pub family: String,
    /// The user that the cloud image brings.
    #[serde(default)]
    pub user: Option<String>,
    /// The VM image, where its address is known.
    #[serde(default)]
    pub vm: Option<CloudImage>,
    /// The container template, where its address and checksum are known.
    #[serde(default)]
    pub lxc: Option<Template>,
    /// Proxmox' name for the guest's system, where it is not Linux.
    #[serde(default)]
    pub ostype: Option<String>,
    /// The installer asks for UEFI.
    #[serde(default)]
    pub efi: bool,
    /// The installer asks for a TPM.
    #[serde(default)]
    pub tpm: bool,
}

/// What a guest is made from, and how the node can tell that it got it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Download {
    /// The address.
    pub url: &'static str,
    /// The publisher's SHA-512, where the address names one file for good.
    pub sha512: Option<&'static str>,
}

impl Release {
    /// Returns what guests of a kind are made from, where its address is known and fits the firmware.
    pub fn download(&'static self, kind: Kind, uefi: bool) -> Option<Download> {
        match kind {
            Kind::Vm => self
                .vm
                .as_ref()
                .filter(|image| !(uefi && image.firmware.as_deref() == Some("bios")))
                .map(|image| Download {
                    url: &image.url,
                    sha512: None,
                }),
            Kind::Lxc => self.lxc.as_ref().map(|template| Download {
                url: &template.url,
                sha512: Some(&template.sha512),
            }),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Current {
    vm: String,
    lxc: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Images {
    current: BTreeMap<String, Current>,
    aliases: BTreeMap<String, String>,
    releases: Vec<Release>,
}

static IMAGES: LazyLock<Images> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/images.json"))
        .expect("a test reads data/images.json")
});

static PACKAGES: LazyLock<BTreeMap<String, BTreeMap<String, String>>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/packages.json"))
        .expect("a test reads data/packages.json")
});

/// Returns every release of the catalogue.
pub fn releases() -> &'static [Release] {
    &IMAGES.releases
}

/// Returns the release that `os` names, if the catalogue has it.
pub fn release(os: &str) -> Option<&'static Release> {
    let os = canonical(os);
    IMAGES.releases.iter().find(|release| release.id == os)
}

/// Returns the release that is meant by a distribution without a version.
pub fn current(os: &str, kind: Kind) -> Option<&'static str> {
    let current = IMAGES.current.get(&canonical(os))?;
    Some(match kind {
        Kind::Vm => &current.vm,
        Kind::Lxc => &current.lxc,
    })
}

/// Replaces another spelling of a distribution, such as `alma-9`, by the catalogue's, such as `almalinux-9`.
pub fn canonical(os: &str) -> String {
    let os = os.to_ascii_lowercase();
    let (name, version) = match os.rsplit_once('-') {
        Some((name, version)) if version.starts_with(|c: char| c.is_ascii_digit()) => {
            (name, Some(version))
        }
        _ => (os.as_str(), None),
    };
    let name = IMAGES.aliases.get(name).map_or(name, String::as_str);
    match version {
        Some(version) => format!("{name}-{version}"),
        None => name.to_owned(),
    }
}

/// Returns whether `os` is a Windows.
pub fn is_windows(os: &str) -> bool {
    os.to_ascii_lowercase().starts_with("windows")
}

/// Returns the package that brings `service` on a release, where the distribution has one.
pub fn package(service: &str, release: &Release) -> Option<&'static str> {
    let names = PACKAGES.get(service)?;
    names
        .get(&release.id)
        .or_else(|| names.get(&release.family))
        .map(String::as_str)
}

/// Returns the commands that switch the guest agent on, after its package is installed.
pub fn agent_commands(release: &Release) -> Vec<Vec<&'static str>> {
    match release.family.as_str() {
        "alpine" => vec![
            vec!["rc-update", "add", "qemu-guest-agent", "default"],
            vec!["rc-service", "qemu-guest-agent", "start"],
        ],
        _ => vec![vec!["systemctl", "enable", "--now", "qemu-guest-agent"]],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_current_release_and_alias_leads_to_a_release() {
        for (name, current) in &IMAGES.current {
            assert!(release(&current.vm).is_some(), "{name}");
            assert!(release(&current.lxc).is_some(), "{name}");
        }
        for target in IMAGES.aliases.values() {
            assert!(IMAGES.current.contains_key(target), "{target}");
        }
    }

    #[test]
    fn every_release_has_a_name_of_its_own_and_addresses_that_a_download_accepts() {
        let mut seen = std::collections::BTreeSet::new();
        for release in releases() {
            assert!(seen.insert(&release.id), "{} is there twice", release.id);
            if let Some(image) = &release.vm {
                assert!(image.url.starts_with("https://"), "{}", release.id);
                assert!(image.min_disk_gb > 0 && image.min_disk_gb <= 40);
            }
            if let Some(template) = &release.lxc {
                assert_eq!(template.sha512.len(), 128, "{}", release.id);
                assert!(template.sha512.bytes().all(|b| b.is_ascii_hexdigit()));
            }
        }
    }

    #[test]
    fn every_package_belongs_to_a_family_or_release_of_the_catalogue() {
        for (service, names) in PACKAGES.iter() {
            for (key, package) in names {
                assert!(
                    releases()
                        .iter()
                        .any(|release| &release.id == key || &release.family == key),
                    "{service}: {key}"
                );
                assert!(!package.is_empty() && !package.contains(char::is_whitespace));
            }
        }
    }

    #[test]
    fn other_spellings_are_understood() {
        assert_eq!(
            release("Alma-9").map(|r| r.id.as_str()),
            Some("almalinux-9")
        );
        assert_eq!(current("archlinux", Kind::Vm), Some("arch"));
        assert_eq!(
            release("windows-server-2022").and_then(|r| r.ostype.as_deref()),
            Some("win11")
        );
        assert_eq!(release("plan9"), None);
    }

    #[test]
    fn a_package_name_that_differs_by_release_is_the_right_one() {
        let on = |service, os| package(service, release(os).expect("in the catalogue"));
        assert_eq!(on("redis", "debian-12"), Some("redis-server"));
        assert_eq!(on("redis", "rocky-10"), None);
        assert_eq!(on("docker", "ubuntu-24.04"), Some("docker.io"));
        assert_eq!(on("docker", "rocky-9"), None);
        assert_eq!(on("k3s", "debian-12"), None);
    }
}
