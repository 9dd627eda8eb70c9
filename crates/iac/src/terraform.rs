//! Terraform for the provider bpg/proxmox.
//!
//! [`catalogue`] is what the provider accepts, [`validate`] checks any configuration against it,
//! [`images`] is what can be installed, [`render`] writes a spec as a configuration.

pub mod catalogue;
pub mod images;
pub mod render;
pub mod validate;
