//! Everything that is tested from outside the crate.

mod checked;
mod planned;
mod real;
mod render;
mod specs;
mod terraform;
mod validate_pve;
mod validate_robust;
mod validate_tf;
mod verdicts;
