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

/// What makes a proof worth more than this machine's word.
const NAME_IT: &str =
    "with the key that you were given: proxmox-ai audit verify-proof FILE --signer KEY";

/// Check a proof that an entry is in a journal
///
/// A proof is worth what the public key is worth that it is checked with. With --signer that is the key that you were
/// given by a way that you trust. Without, it is the keychain of this machine's own journal, which whoever can write that
/// folder can have made: it is warned of, and `trusted` in the JSON document says `keychain`. Exit 0: it holds under that key;
/// 21: it does not.
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
        let limit = match self.signer {
            Some(_) => None,
            None => Some(format!(
                "the key was not given: it is believed because it stands in `{}`, and whoever can write there can have made key, \
                 journal and proof",
                journal::folder(context)?.join("keychain").display()
            )),
        };
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
                "trusted": if self.signer.is_some() { "given" } else { "keychain" },
                "limits": limit.into_iter().collect::<Vec<_>>(),
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
        context.ui.out(format!("signed by {key}"));
        if let Some(limit) = limit {
            context.ui.warn(limit);
            context.ui.note(NAME_IT);
        }
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
                let folder = journal::folder(context)?;
                let links = Journal::links(&folder)?;
                if links.is_empty() {
                    let text = format!(
                        "no key is known that could have signed it: there is no journal in `{}`",
                        folder.display()
                    );
                    return Err(Failure::usage(text).hint(NAME_IT));
                }
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
