//! The engine seen from outside.

mod choosing;
mod fake;
mod fields;
mod masking;
mod planning;
mod reading;
mod refusing;
mod reporting;
mod turns;
mod writing;

// How Terraform is run, and its plans compared with specs, is one thing for both crates.
#[path = "../../../iac/tests/it/planned.rs"]
mod planned;
#[path = "../../../iac/tests/it/terraform.rs"]
mod terraform;
