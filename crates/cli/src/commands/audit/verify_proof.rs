//! `audit verify-proof`: a proof that somebody made.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::Args;
use pai_vault::journal::{
    Checkpoint, Item, Journal, NoteError, Proof, ProofError, Verifier, moment,
};
use serde_json::json;

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::journal;

/// The longest proof that is read, in bytes.
const LONGEST: u64 = 1 << 20;

/// Check a proof that an entry is in a journal
///
/// The public key comes from --signer, or from this machine's own journal. Exit 21: the proof does not hold.
#[derive(Debug, Args)]
pub(super) struct VerifyProof {
    /// The proof; `-`, or nothing, reads standard input
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// The public key that is believed, as audit prove shows it
    #[arg(long, value_name = "KEY")]
    signer: Option<String>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl VerifyProof {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let proof = Proof::parse(&self.read(context)?).ok_or_else(|| {
            Failure::usage("this is no proof of a transparency log with the entry in it")
        })?;
        let (item, checkpoint, key) = self.check(context, &proof)?;
        let header = &item.header;
        if self.json {
            context.ui.json(&json!({
                "holds": true,
                "origin": checkpoint.origin,
                "entry": header.number,
                "entries": checkpoint.size,
                "time": moment(header.time),
                "class": header.class,
                "outcome": header.outcome,
                "signer": key.to_string(),
            }))?;
            return Ok(Exit::Done);
        }
        context.ui.out(format!(
            "entry {} is among the {} of {}: {} {} {}",
            header.number,
            checkpoint.size,
            checkpoint.origin,
            moment(header.time),
            header.class.name(),
            header.outcome.name()
        ));
        Ok(Exit::Done)
    }

    fn check(
        &self,
        context: &Context,
        proof: &Proof,
    ) -> Result<(Item, Checkpoint, Verifier), Failure> {
        let keys = match &self.signer {
            Some(text) => vec![Verifier::parse(text).ok_or_else(|| {
                Failure::usage("the signer is no public key").hint("it has the form NAME+ID+KEY")
            })?],
            None => {
                let links = Journal::links(&journal::folder(context)?)?;
                links.into_iter().map(|link| link.key).collect()
            }
        };
        let mut error = ProofError::Malformed;
        for key in keys.into_iter().rev() {
            match proof.check(&key) {
                Ok((item, checkpoint)) => return Ok((item, checkpoint, key)),
                // That another key has not signed it says nothing; what the one that did says counts.
                Err(ProofError::Note(NoteError::Unsigned)) if error != ProofError::Malformed => {}
                Err(found) => error = found,
            }
        }
        Err(error.into())
    }

    fn read(&self, context: &Context) -> Result<String, Failure> {
        let mut text = String::new();
        match &self.file {
            Some(path) if path.as_os_str() != "-" => {
                let wrong = |error| Failure::file("read", path, error);
                let file = std::fs::File::open(context.folder().join(path)).map_err(wrong)?;
                file.take(LONGEST)
                    .read_to_string(&mut text)
                    .map_err(wrong)?;
            }
            _ => {
                let read = std::io::stdin()
                    .lock()
                    .take(LONGEST)
                    .read_to_string(&mut text);
                read.map_err(|error| Failure::file("read", Path::new("standard input"), error))?;
            }
        }
        Ok(text)
    }
}
