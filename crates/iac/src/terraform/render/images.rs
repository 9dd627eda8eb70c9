//! The images and templates that a configuration downloads, or asks its reader for.

use super::hcl::{Hcl, identifier, string};
use super::{FileVariable, Job};
use crate::defaults::{is_windows, os_of, release_of};
use crate::spec::{Guest, Kind};

/// The downloads of a configuration.
#[derive(Debug, Default)]
pub(super) struct Images {
    downloads: Vec<Download>,
}

#[derive(Debug, PartialEq, Eq)]
struct Download {
    label: String,
    release: String,
    kind: Kind,
    node: String,
    storage: String,
    url: String,
    sha512: Option<String>,
}

impl Images {
    /// Writes every download.
    pub(super) fn write(&self, hcl: &mut Hcl) {
        for download in &self.downloads {
            hcl.blank();
            match download.kind {
                Kind::Vm => hcl.comment(&format!(
                    "The {} cloud image. Its address names the latest build, so no checksum is pinned.",
                    download.release
                )),
                Kind::Lxc => hcl.comment(&format!(
                    "The {} container template, with the checksum from Proxmox' own list.",
                    download.release
                )),
            }
            let header = format!("resource \"proxmox_download_file\" \"{}\"", download.label);
            hcl.block(&header, |hcl| download.write(hcl));
        }
    }
}

impl Download {
    fn write(&self, hcl: &mut Hcl) {
        let content = match self.kind {
            Kind::Vm => "import",
            Kind::Lxc => "vztmpl",
        };
        hcl.pair("content_type", string(content));
        hcl.pair("datastore_id", string(&self.storage));
        hcl.pair("node_name", self.node.clone());
        hcl.pair("url", string(&self.url));
        hcl.pair("file_name", string(&self.file_name()));
        if let Some(sha512) = &self.sha512 {
            hcl.pair("checksum", string(sha512));
            hcl.pair("checksum_algorithm", string("sha512"));
        }
        hcl.blank();
        hcl.comment(
            "A newer build at the same address does not replace what guests were made from.",
        );
        hcl.pair("overwrite", "false");
    }

    fn file_name(&self) -> String {
        match self.kind {
            // Proxmox takes an image for import by its ending, and publishers call some of them .img.
            Kind::Vm => format!("{}-cloud.qcow2", self.release),
            Kind::Lxc => self.url.rsplit('/').next().unwrap_or_default().to_owned(),
        }
    }
}

impl Job {
    /// Returns the expression for the image or template of a guest, or `None` where it is made from neither.
    pub(super) fn image(&mut self, guest: &Guest, node: &str) -> Option<String> {
        if guest.template_vmid.is_some() || is_windows(guest) {
            return None;
        }
        let os = os_of(guest)?.value.clone();
        let uefi = guest.efi.as_ref().is_some_and(|efi| efi.value);
        let release = release_of(guest);
        let kind = guest.kind.value;
        let Some((release, source)) =
            release.and_then(|release| Some((release, release.download(kind, uefi)?)))
        else {
            return Some(self.unknown_image(kind, &os));
        };
        let storage = guest.image_storage.as_ref()?.value.clone();
        if kind == Kind::Vm {
            self.note(format!(
                "The storage `{storage}` has to allow `import` content, which Proxmox does not switch on by itself (Datacenter, Storage)."
            ));
        }
        let download = Download {
            label: String::new(),
            release: release.id.clone(),
            kind,
            node: node.to_owned(),
            storage,
            url: source.url.to_owned(),
            sha512: source.sha512.map(str::to_owned),
        };
        Some(format!(
            "proxmox_download_file.{}.id",
            self.images.add(download)
        ))
    }

    fn unknown_image(&mut self, kind: Kind, os: &str) -> String {
        let (what, content, ending, noun, with) = match kind {
            Kind::Vm => ("cloud image", "import", "qcow2", "image", ""),
            // Templates come over plain HTTP, so one without a checksum is as good as unknown.
            Kind::Lxc => (
                "container template",
                "vztmpl",
                "tar.zst",
                "template",
                " with a checksum",
            ),
        };
        self.note(format!(
            "No address{with} is known for a {what} of {os}: put one on a storage and name it in `terraform.tfvars`."
        ));
        self.file(FileVariable {
            name: format!("{}_{noun}_file_id", identifier(os, "os_")),
            description: format!(
                "The {what} of {os} on a storage of the cluster, as storage:{content}/file"
            ),
            example: format!("local:{content}/{os}.{ending}"),
        })
    }
}

impl Images {
    fn add(&mut self, mut download: Download) -> String {
        let same = |other: &&Download| {
            (&other.url, &other.node, &other.storage)
                == (&download.url, &download.node, &download.storage)
        };
        if let Some(other) = self.downloads.iter().find(same) {
            return other.label.clone();
        }
        let suffix = match download.kind {
            Kind::Vm => "image",
            Kind::Lxc => "template",
        };
        let base = identifier(&format!("{}_{suffix}", download.release), "os_");
        let mut label = base.clone();
        let mut number = 1;
        while self.downloads.iter().any(|other| other.label == label) {
            number += 1;
            label = format!("{base}_{number}");
        }
        download.label.clone_from(&label);
        self.downloads.push(download);
        label
    }
}
