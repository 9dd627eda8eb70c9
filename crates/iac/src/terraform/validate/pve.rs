//! What the provider accepts and Proxmox does not, or what is likely a mistake.

use super::module::Module;
use super::report::Report;

pub(super) fn check(_module: &Module<'_>, _report: &mut Report) {}
