//! Checks Terraform configuration: what the real provider would reject, and what only Proxmox would.
//!
//! Rules named `tf/…` say what `terraform validate` with the real provider says. Rules named `pve/…` are
//! about configuration that the provider accepts and Proxmox does not, or that is likely a mistake. An
//! expression whose value is not written in the files is unknown, and nothing is said about it.

mod convert;
mod meta;
mod module;
mod pve;
mod references;
mod report;
mod rules;
mod schema;
mod syntax;
mod value;

use crate::finding::{Finding, SourceFile};
use crate::terraform::catalogue::Catalogue;

use module::Module;
use report::Report;

/// Checks the files of one module together.
///
/// Files that are not valid Terraform are reported as such; then what the others refer to is not looked for,
/// because it may be declared there. Findings are sorted by file, as given, and place.
pub fn validate(files: &[SourceFile], catalogue: &Catalogue) -> Vec<Finding> {
    let mut report = Report::default();
    let parsed: Vec<_> = files
        .iter()
        .filter_map(|file| syntax::parse(file, &mut report))
        .collect();
    let module = Module::collect(&parsed, parsed.len() == files.len(), catalogue);
    module.check_declarations(&mut report);
    for file in &parsed {
        module.check_file(file, &mut report);
        references::check(&module, file, &mut report);
    }
    pve::check(&module, &mut report);
    report.finish(files)
}
