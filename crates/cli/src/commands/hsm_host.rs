//! `hsm-host` (hidden): the process that loads a PKCS#11 module, so that nothing of it is in the program itself.

use clap::Args;
use pai_cage::{fence, foreign};
use pai_vault::slots::hsm;

use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Load a PKCS#11 module in a process of its own; started by the commands that need it
#[derive(Debug, Args)]
pub(crate) struct HsmHost {
    /// The process that started this one and ends it
    #[arg(long)]
    parent: u32,
    /// Keep the module from other machines, as `network.external_access` says: this process has no home to read it in
    #[arg(long)]
    fenced: bool,
}

impl HsmHost {
    pub(crate) fn run(&self, _: &Context) -> Result<Exit, Failure> {
        let desk = foreign::enter(self.parent).map_err(|error| {
            Failure::new(Exit::Unexpected, format!("cannot load modules: {error}"))
        })?;
        if self.fenced {
            fence::close_to_other_machines().map_err(|error| {
                Failure::new(
                    Exit::Policy,
                    format!("the module cannot be kept from other machines: {error}"),
                )
            })?;
        }
        // The one who asks is gone, or asks what is not understood: nobody is left to be told.
        let served = hsm::serve(desk);
        Ok(if served.is_ok() {
            Exit::Done
        } else {
            Exit::Unexpected
        })
    }
}
