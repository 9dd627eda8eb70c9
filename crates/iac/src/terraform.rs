//! Terraform for the provider bpg/proxmox.
//!
//! [`catalogue`] is what the provider accepts, [`validate`] checks any configuration against it.

pub mod catalogue;
pub mod validate;
