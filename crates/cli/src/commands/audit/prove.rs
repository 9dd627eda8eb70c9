//! `audit prove`: that an entry is in the journal, for somebody else.

use clap::Args;
use pai_vault::journal::{Journal, JournalError, Proof, TileError};

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::journal;

/// Print a proof that an entry is in the journal
///
/// The proof (C2SP tlog-proof) holds the entry, whose body stays sealed, and the newest checkpoint. Whoever has the public
/// key can check it with `audit verify-proof`, or with tools by others.
#[derive(Debug, Args)]
pub(super) struct Prove {
    /// The entry's number
    #[arg(value_name = "N")]
    entry: u64,
}

impl Prove {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let opening = journal::open(context)?;
        let reader = opening.reader()?;
        let proof = match Proof::of(&reader, self.entry) {
            Err(JournalError::Tile(TileError::Beyond { .. })) if self.entry < reader.size() => {
                return Err(Failure::usage("no checkpoint covers the entry yet")
                    .hint("the next command that is recorded makes one"));
            }
            other => other?,
        };
        let links = Journal::links(reader.folder())?;
        // A checkpoint from before today's key is signed by the one before.
        let signer = links
            .iter()
            .rev()
            .find(|link| proof.check(&link.key).is_ok());
        let Some(signer) = signer else {
            return Err(Failure::new(
                Exit::Integrity,
                "the newest checkpoint is not signed by a key of the journal",
            )
            .hint("proxmox-ai audit verify"));
        };
        context.ui.raw(proof.to_string().as_bytes());
        context
            .ui
            .note(format!("the public key that signed it: {}", signer.key));
        Ok(Exit::Done)
    }
}
