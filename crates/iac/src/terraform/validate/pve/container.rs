//! Containers.

use super::network::{Card, addresses, card};
use super::unique::{Seen, What};
use super::*;

/// Checks a container.
pub(super) fn check<'s>(guest: &Guest<'s>, seen: &mut Seen<'s>, report: &mut Report) {
    let body = guest.body();
    vm_id(guest, seen, report);
    tags(guest, report);
    for block in guest.blocks(body, "initialization") {
        addresses(guest, &block.body, seen, report);
        if let Some((name, span)) = guest
            .text(&block.body, "hostname")
            .filter(|(name, _)| !name.is_empty())
        {
            host_name(guest, &name, span.clone(), report);
            seen.add(guest, What::Name, name, span);
        }
    }
    let mut names: Vec<String> = Vec::new();
    for block in guest.blocks(body, "network_interface") {
        card(guest, &block.body, Card::Container, seen, report);
        if let Some((name, span)) = guest.text(&block.body, "name") {
            if names.contains(&name) {
                let message = format!("two network cards are called {}", shown(&name));
                report.error("pve/duplicate-interface", guest.file(), span, message);
            }
            names.push(name);
        }
    }
    let mut paths: Vec<String> = Vec::new();
    for block in guest.blocks(body, "mount_point") {
        if let Some((path, span)) = guest.text(&block.body, "path") {
            let path = path.trim_end_matches('/').to_owned();
            if paths.contains(&path) {
                let message = format!("two mount points are at {}", shown(&path));
                report.error("pve/mount-point", guest.file(), span, message);
            }
            paths.push(path);
        }
    }
    for block in guest.blocks(body, "disk") {
        if let Some((size, span)) = guest.number(&block.body, "size")
            && size == 0.0
        {
            report.warn(
                "pve/disk-size",
                guest.file(),
                span,
                "a root disk of 0 GB has no limit, where the storage allows it at all",
            );
        }
    }
    // A clone is what its template is.
    if guest.value(body, "unprivileged").is_none() && !guest.has(body, "clone") {
        let message =
            "the container is privileged: `unprivileged` is not set, and the default is false";
        report
            .warn("pve/privileged", guest.file(), guest.head(), message)
            .hint = Some("add `unprivileged = true`".to_owned());
    }
}
