//! Writes a spec as Terraform for the provider bpg/proxmox.
//!
//! Start with [`render`]. Everything that a spec states is in the files; what a guest of its kind
//! cannot have is an error here and was set aside by [`crate::defaults::complete`] before.

mod check;
mod container;
mod files;
mod group;
mod hcl;
mod images;
mod machine;
mod settings;

use thiserror::Error;

use crate::spec::{Kind, Span, Spec};
use group::{Columns, FIRST_BOOT, Group};
use hcl::{Hcl, string};
use images::Images;

pub use settings::{SETTINGS, Setting};

/// The release of the provider that the files are written for, and pinned to.
pub const PROVIDER_VERSION: &str = "0.111.1";

/// The names of the files of a configuration, in the order in which they are read best.
pub const FILE_NAMES: [&str; 6] = [
    "versions.tf",
    "provider.tf",
    "variables.tf",
    "main.tf",
    "outputs.tf",
    "terraform.tfvars.example",
];

/// One file of a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderedFile {
    /// Its name.
    pub name: &'static str,
    /// Its text, formatted as `terraform fmt` leaves it.
    pub text: String,
}

/// A configuration, and what its reader has to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// The files, in the order in which they are read best.
    pub files: Vec<RenderedFile>,
    /// What the files cannot do or need from outside, one sentence each.
    pub notes: Vec<String>,
}

/// Why a spec could not be written.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RenderError {
    /// The spec has no guests.
    #[error("there is no guest to build")]
    Nothing,
    /// A value is missing that [`crate::defaults::complete`] fills in.
    #[error("{guest} has no {field}")]
    Incomplete {
        /// The guest's name.
        guest: String,
        /// The field.
        field: &'static str,
    },
    /// A value that Proxmox does not take.
    #[error("{field} of {guest} cannot be {value:?}: {why}")]
    Invalid {
        /// The guest's name.
        guest: String,
        /// The field.
        field: &'static str,
        /// The value, from the redacted request.
        value: String,
        /// Why not.
        why: String,
        /// The request's words that it came from; none where no word states it.
        spans: Vec<Span>,
    },
    /// A value that must be of one guest only is of several.
    #[error("{field} {value:?} of {guest} is used twice")]
    Twice {
        /// The guest's name.
        guest: String,
        /// The field.
        field: &'static str,
        /// The value, from the redacted request.
        value: String,
        /// The request's words that it came from; none where no word states it.
        spans: Vec<Span>,
    },
    /// There are more of something than a guest can have.
    #[error("{guest} has {count} {field}, but at most {most} are possible")]
    TooMany {
        /// The guest's name.
        guest: String,
        /// The field.
        field: &'static str,
        /// How many there are.
        count: usize,
        /// How many there can be.
        most: usize,
        /// The request's words that they came from; none where no word states them.
        spans: Vec<Span>,
    },
    /// A guest of this kind cannot have the field.
    #[error("{guest} is a {kind} and cannot have {field}: {why}")]
    NotForKind {
        /// The guest's name.
        guest: String,
        /// The field.
        field: &'static str,
        /// What the guest is.
        kind: &'static str,
        /// Why not.
        why: &'static str,
        /// The request's words that it came from; none where no word states it.
        spans: Vec<Span>,
    },
}

impl RenderError {
    /// Returns the request's words that are to blame; none where it is no mistake of the request.
    pub fn spans(&self) -> &[Span] {
        match self {
            Self::Nothing | Self::Incomplete { .. } => &[],
            Self::Invalid { spans, .. }
            | Self::Twice { spans, .. }
            | Self::TooMany { spans, .. }
            | Self::NotForKind { spans, .. } => spans,
        }
    }
}

/// What the variables of a configuration have to hold.
#[derive(Debug, Default)]
struct Needs {
    /// Some guest states no node.
    node_name: bool,
    /// Some guest takes keys and states none.
    ssh_keys: bool,
    /// A snippet is uploaded, which the provider does over SSH.
    ssh_upload: bool,
    /// A PCI device is passed by address, which Proxmox allows to root only.
    root: bool,
    /// Images and templates that the reader has to name: variable, what it is, an example.
    files: Vec<FileVariable>,
}

/// A variable for a file on a storage of the cluster.
#[derive(Debug, PartialEq, Eq)]
struct FileVariable {
    name: String,
    description: String,
    example: String,
}

/// Everything that is collected while the guests are written.
#[derive(Debug, Default)]
struct Job {
    needs: Needs,
    images: Images,
    notes: Vec<String>,
}

impl Job {
    /// Returns the expression for a guest's node.
    fn node(&mut self, node: Option<&str>) -> String {
        match node {
            Some(node) => string(node),
            None => {
                self.needs.node_name = true;
                "var.node_name".to_owned()
            }
        }
    }

    /// Returns the expression for a guest's keys.
    fn keys(&mut self, keys: &[String]) -> String {
        if keys.is_empty() {
            self.needs.ssh_keys = true;
            "var.ssh_public_keys".to_owned()
        } else {
            hcl::strings(keys)
        }
    }

    /// Remembers something that the reader has to know, once.
    fn note(&mut self, note: String) {
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// Asks the reader for a file, and returns the expression for it.
    fn file(&mut self, mut variable: FileVariable) -> String {
        let base = variable.name.clone();
        let mut number = 1;
        loop {
            match self
                .needs
                .files
                .iter()
                .find(|other| other.name == variable.name)
            {
                Some(other) if *other == variable => break,
                Some(_) => {
                    number += 1;
                    variable.name = format!("{base}_{number}");
                }
                None => {
                    self.needs.files.push(variable);
                    break;
                }
            }
        }
        match number {
            1 => format!("var.{base}"),
            number => format!("var.{base}_{number}"),
        }
    }
}

/// Checks a completed spec as [`render`] does before it writes anything.
pub fn check(spec: &Spec) -> Result<(), RenderError> {
    check::spec(spec)
}

/// Writes a completed spec as a Terraform configuration.
pub fn render(spec: &Spec) -> Result<Rendered, RenderError> {
    check::spec(spec)?;
    let groups = group::groups(spec);
    let mut job = Job::default();
    let mut guests = Hcl::new();
    for group in &groups {
        guests.blank();
        write_group(&mut guests, group, &mut job);
    }
    let mut main = Hcl::new();
    job.images.write(&mut main);
    main.blank();
    main.append(guests);
    let texts = [
        files::versions(),
        files::provider(&job.needs),
        files::variables(&job.needs),
        main.finish(),
        files::outputs(&groups),
        files::example(&job.needs),
    ];
    let files = FILE_NAMES
        .into_iter()
        .zip(texts)
        .map(|(name, text)| RenderedFile { name, text })
        .collect();
    Ok(Rendered {
        files,
        notes: job.notes,
    })
}

/// Writes one group: its instances, its first-boot data, its guests and their place in the HA stack.
fn write_group(hcl: &mut Hcl, group: &Group<'_>, job: &mut Job) {
    let mut columns = Columns::default();
    let mut body = Hcl::new();
    let snippet = match group.kind() {
        Kind::Vm => machine::write(&mut body, group, &mut columns, job),
        Kind::Lxc => {
            container::write(&mut body, group, &mut columns, job);
            None
        }
    };
    services(hcl, group, job);
    if let Some(pool) = &group.guest.pool {
        job.note(format!("The resource pool `{}` has to exist.", pool.value));
    }
    if let (Some(template), Some(os)) = (&group.guest.template_vmid, &group.guest.os) {
        hcl.comment(&format!(
            "The template {} is taken to hold {}.",
            template.value, os.value
        ));
        job.note(format!(
            "{}: the system is the template's; nothing here checks that it is {}.",
            group.label, os.value
        ));
    }
    hcl.block("locals", |hcl| {
        columns.write(hcl, group);
        if let Some(snippet) = &snippet {
            hcl.blank();
            hcl.open(&format!("{}{FIRST_BOOT} = {{", group.label));
            snippet.write(hcl);
            hcl.close("}");
        }
    });
    if snippet.is_some() {
        hcl.blank();
        snippet_file(hcl, group, job);
    }
    hcl.blank();
    hcl.block(
        &format!("resource \"{}\" \"{}\"", group.resource(), group.label),
        |hcl| {
            hcl.pair("for_each", format!("local.{}", group.label));
            hcl.blank();
            hcl.append(body);
        },
    );
    if group.guest.ha.as_ref().is_some_and(|ha| ha.value) {
        hcl.blank();
        high_availability(hcl, group, job);
    }
}

/// Says above a group which of its services nothing installs.
fn services(hcl: &mut Hcl, group: &Group<'_>, job: &mut Job) {
    let guest = group.guest;
    let installed = !guest.service_packages.is_empty();
    let missing: Vec<&str> = guest
        .services
        .iter()
        .map(|service| service.value.as_str())
        .filter(|service| !is_installed(guest, service))
        .collect();
    if !missing.is_empty() {
        let missing = missing.join(", ");
        hcl.comment(&format!("not installed: {missing}"));
        let why = match group.kind() {
            Kind::Lxc => "containers have no cloud-init",
            Kind::Vm if guest.template_vmid.is_some() => "a clone has what its template has",
            Kind::Vm => {
                "no package of the distribution brings it, and nothing is fetched from elsewhere"
            }
        };
        job.note(format!(
            "{}: {missing} is not installed, only marked with a tag: {why}.",
            group.label
        ));
    }
    if installed {
        job.note(format!(
            "{}: the packages of its services are installed at the first boot and left as the distribution configures them.",
            group.label
        ));
    }
}

fn is_installed(guest: &crate::spec::Guest, service: &str) -> bool {
    let package = crate::defaults::release_of(guest)
        .and_then(|release| crate::terraform::images::package(service, release));
    package.is_some_and(|package| {
        guest
            .packages
            .iter()
            .chain(&guest.service_packages)
            .any(|field| field.value == package)
    })
}

fn snippet_file(hcl: &mut Hcl, group: &Group<'_>, job: &mut Job) {
    job.needs.ssh_upload = true;
    let storage = group.guest.snippet_storage.as_ref();
    let node = job.node(group.guest.node.as_ref().map(|node| node.value.as_str()));
    hcl.block(
        &format!(
            "resource \"proxmox_virtual_environment_file\" \"{}\"",
            group.label
        ),
        |hcl| {
            hcl.pair("content_type", string("snippets"));
            hcl.pair(
                "datastore_id",
                string(storage.map_or("local", |field| &field.value)),
            );
            hcl.pair("node_name", node);
            hcl.blank();
            hcl.block("source_raw", |hcl| {
                hcl.pair(
                    "file_name",
                    string(&format!("{}-vendor-data.yaml", group.label)),
                );
                hcl.pair(
                    "data",
                    format!(
                        "\"#cloud-config\\n${{yamlencode(local.{}{FIRST_BOOT})}}\"",
                        group.label
                    ),
                );
            });
        },
    );
    job.note(format!(
        "{}: its first-boot data is uploaded over SSH to the node, to a storage that allows `snippets` content.",
        group.label
    ));
}

fn high_availability(hcl: &mut Hcl, group: &Group<'_>, job: &mut Job) {
    let prefix = match group.kind() {
        Kind::Vm => "vm",
        Kind::Lxc => "ct",
    };
    let started = group.guest.started.as_ref().is_none_or(|field| field.value);
    hcl.block(
        &format!("resource \"proxmox_haresource\" \"{}\"", group.label),
        |hcl| {
            hcl.pair("for_each", format!("{}.{}", group.resource(), group.label));
            hcl.blank();
            hcl.pair("resource_id", format!("\"{prefix}:${{each.value.vm_id}}\""));
            hcl.pair("state", string(if started { "started" } else { "stopped" }));
        },
    );
    job.note(format!(
        "{}: HA needs a cluster with quorum, and disks on storage that the other nodes reach.",
        group.label
    ));
}
