//! What the provider accepts and Proxmox does not, or what is likely a mistake.

mod container;
mod network;
mod secrets;
mod unique;
mod vm;

use std::ops::Range;

use hcl_edit::structure::{Block, Body};

use crate::terraform::catalogue::Kind;

use super::module::{Module, Resource};
use super::report::{Report, shown};
use super::syntax::{header, labels, place};
use super::value::{Item, Value};

const VM: &str = "proxmox_virtual_environment_vm";
const CONTAINER: &str = "proxmox_virtual_environment_container";

/// Checks the module.
pub(super) fn check(module: &Module<'_>, report: &mut Report) {
    let mut seen = unique::Seen::default();
    for resource in &module.resources {
        if module.schema(resource).is_none() {
            continue;
        }
        let guest = Guest { module, resource };
        secrets::resource(&guest, report);
        match (resource.kind, resource.type_name) {
            (Kind::Resource, VM) => vm::check(&guest, &mut seen, report),
            (Kind::Resource, CONTAINER) => container::check(&guest, &mut seen, report),
            _ => {}
        }
    }
    seen.check(report);
}

/// Checks a provider's own block.
pub(super) fn provider(
    module: &Module<'_>,
    block: &Block,
    file: &crate::finding::SourceFile,
    report: &mut Report,
) {
    secrets::provider(module, block, file, report);
}

/// A resource, and what is needed to read it.
struct Guest<'g> {
    module: &'g Module<'g>,
    resource: &'g Resource<'g>,
}

impl<'g> Guest<'g> {
    fn body(&self) -> &'g Body {
        &self.resource.block.body
    }

    fn file(&self) -> &'g crate::finding::SourceFile {
        self.resource.file
    }

    /// Returns the value of an argument; `None` when it is not there.
    fn value(&self, body: &Body, name: &str) -> Option<Item> {
        let argument = body.get_attribute(name)?;
        let item = self.module.scope.value(&argument.value);
        (item.value != Value::Null).then_some(item)
    }

    fn text(&self, body: &Body, name: &str) -> Option<(String, Range<usize>)> {
        let item = self.value(body, name)?;
        Some((item.text()?.to_owned(), item.span))
    }

    fn number(&self, body: &Body, name: &str) -> Option<(f64, Range<usize>)> {
        let item = self.value(body, name)?;
        Some((item.number()?, item.span))
    }

    fn truth(&self, body: &Body, name: &str) -> Option<bool> {
        self.value(body, name)?.truth()
    }

    /// Returns the blocks of a name that are written out.
    fn blocks<'b>(&self, body: &'b Body, name: &'b str) -> impl Iterator<Item = &'b Block> {
        body.get_blocks(name)
    }

    /// Says whether there may be blocks of a name.
    fn has(&self, body: &Body, name: &str) -> bool {
        let dynamic = |block: &Block| {
            block.ident.as_str() == "dynamic" && labels(block).first() == Some(&name)
        };
        body.has_blocks(name) || body.has_attribute(name) || body.blocks().any(dynamic)
    }

    /// Returns the place of a block's header in this resource.
    fn head(&self) -> Range<usize> {
        self.resource.head()
    }
}

/// Checks the number of a guest.
fn vm_id<'s>(guest: &Guest<'s>, seen: &mut unique::Seen<'s>, report: &mut Report) {
    let Some((id, span)) = guest.number(guest.body(), "vm_id") else {
        return;
    };
    if id > 999_999_999.0 {
        let message = format!("{id} is not a guest's number: they go from 100 to 999999999");
        report.error("pve/vmid", guest.file(), span.clone(), message);
    }
    if id >= 100.0 {
        seen.add(guest, unique::What::VmId, id.to_string(), span);
    }
}

/// Checks tags: letters, digits, and some marks.
fn tags(guest: &Guest<'_>, report: &mut Report) {
    let Some(tags) = guest.value(guest.body(), "tags") else {
        return;
    };
    let mut before: Vec<String> = Vec::new();
    for item in tags.items().unwrap_or_default() {
        let Some(tag) = item.text() else { continue };
        let first = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let good = tag.starts_with(first) && tag.chars().all(|c| first(c) || "-+.".contains(c));
        if !tag.is_empty() && !good {
            let message = format!(
                "{} is not a tag: letters, digits, `_`, `-`, `+`, `.`",
                shown(tag)
            );
            report.error("pve/tag", guest.file(), item.span.clone(), message);
        } else if tag.chars().any(char::is_uppercase) {
            let message = format!(
                "Proxmox turns the tag {} into lower case, so every plan has a change",
                shown(tag)
            );
            report
                .warn("pve/tag", guest.file(), item.span.clone(), message)
                .hint = Some(format!("write `{}`", tag.to_lowercase()));
        }
        if before.iter().any(|other| other == tag) {
            let message = format!("the tag {} is there twice", shown(tag));
            report.warn("pve/tag", guest.file(), item.span.clone(), message);
        }
        before.push(tag.to_owned());
    }
}

/// Checks how long a host name is; the provider checks its letters.
fn host_name(guest: &Guest<'_>, name: &str, span: Range<usize>, report: &mut Report) {
    if name.len() > 253 || name.split('.').any(|label| label.len() > 63) {
        let message = format!(
            "{} is too long for a DNS name: 253 characters, 63 between dots",
            shown(name)
        );
        report.error("pve/name", guest.file(), span, message);
    }
}
