//! `audit verify`: the whole journal, from its first entry to its last.

use std::path::PathBuf;

use clap::Args;
use pai_vault::journal::{Journal, JournalError, Remark, Report, Trust, VerificationKey, moment};
use serde_json::{Value, json};

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::journal;
use crate::ui::counted;
use crate::vault::Source;

/// Check every entry, tile, key and checkpoint of the journal
///
/// Without more, this finds every change by somebody who has no keys of this machine. A checkpoint that was kept elsewhere
/// (--against) also finds an older copy that was put back as a whole; a verification key, which vault init or audit key has
/// shown, also finds what was written anew with stolen keys. Exit 21: the journal does not hold.
#[derive(Debug, Args)]
pub(super) struct Verify {
    /// Compare with the checkpoints in this file, such as one that audit checkpoint wrote, or what journalctl printed
    #[arg(long, value_name = "FILE")]
    against: Vec<PathBuf>,
    /// Read the verification key from the first line of this file
    #[arg(long, value_name = "FILE", conflicts_with = "key_fd")]
    key_file: Option<PathBuf>,
    /// Read the verification key from this file descriptor
    #[arg(long, value_name = "N")]
    key_fd: Option<i32>,
    /// Check the copy of a journal in this folder, without the vault
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl Verify {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let trust = self.trust(context)?;
        let result = match &self.folder {
            Some(folder) => Journal::verify_folder(&context.folder().join(folder), &trust),
            None => {
                let opening = journal::open(context)?;
                let result = opening.journal.verify(&trust);
                if let Ok(report) = &result {
                    opening.demand(report.entries + report.uncovered)?;
                }
                result
            }
        };
        match result {
            Ok(report) => {
                match self.json {
                    true => context.ui.json(&document(&report))?,
                    false => show(context, &report),
                }
                Ok(Exit::Done)
            }
            Err(JournalError::Broken(broken)) if self.json => {
                context.ui.json(&json!({
                    "holds": false,
                    "broken": {
                        "entry": broken.entry,
                        "fault": broken.fault.to_string(),
                        "attack": broken.attack.name(),
                    },
                }))?;
                Ok(Exit::Integrity)
            }
            Err(error) => Err(error.into()),
        }
    }

    fn trust(&self, context: &Context) -> Result<Trust, Failure> {
        let mut trust = Trust::default();
        let source = Source::of(&self.key_file, self.key_fd);
        if let Some(key) = source.read(context)? {
            let key = VerificationKey::parse(&key).ok_or_else(|| {
                Failure::usage("what was read is no verification key").hint(
                    "it is the line that vault init or audit key has shown: 44 characters, perhaps with a number and a colon before them",
                )
            })?;
            trust = trust.with_verification_key(key);
        }
        let mut known = String::new();
        for path in &self.against {
            let text = std::fs::read_to_string(context.folder().join(path))
                .map_err(|error| Failure::file("read", path, error))?;
            known.push_str(&text);
            known.push('\n');
        }
        Ok(match self.against.is_empty() {
            true => trust,
            false => trust.with_checkpoints(known),
        })
    }
}

/// What was left out, so that nobody takes the answer for more than it is.
fn limits(report: &Report) -> Vec<String> {
    let mut limits = Vec::new();
    if report.elsewhere.is_none() {
        limits.push("not compared with a checkpoint from elsewhere: an older copy put back as a whole would not be seen".to_owned());
    }
    match report.codes {
        None => limits.push("not checked with a verification key: what was written anew today with stolen keys would not be seen".to_owned()),
        Some(0) => {}
        Some(from) => limits.push(format!(
            "{} before the verification key: what was written anew before entry {from} with stolen keys of that day would not be seen",
            counted(from, "entry", "entries"),
        )),
    }
    if !report.state {
        limits.push("not compared with the sealed state: a cut at the end with an older checkpoint would not be seen".to_owned());
    }
    limits
}

fn document(report: &Report) -> Value {
    let remarks: Vec<Value> = report
        .remarks
        .iter()
        .map(|(entry, remark)| json!({"entry": entry, "remark": remark.describe()}))
        .collect();
    json!({
        "holds": true,
        "origin": report.origin,
        "entries": report.entries,
        "uncovered": report.uncovered,
        "root": report.root.to_string(),
        "keys": report.keys,
        "first": report.times.map(|times| moment(times.0)),
        "last": report.times.map(|times| moment(times.1)),
        "codes": report.codes.is_some(),
        "codes_from": report.codes,
        "state": report.state,
        "elsewhere": report.elsewhere.map(|(count, size)| json!({"checkpoints": count, "entries": size})),
        "torn": report.torn,
        "clock_steps": report.clock_steps,
        "remarks": remarks,
        "limits": limits(report),
    })
}

fn show(context: &Context, report: &Report) {
    let ui = &context.ui;
    let mut parts = vec![
        counted(report.entries, "entry", "entries"),
        counted(report.keys, "key", "keys"),
    ];
    if report.uncovered > 0 {
        parts.push(format!(
            "{} not yet covered by a checkpoint",
            report.uncovered
        ));
    }
    if let Some((count, size)) = report.elsewhere {
        parts.push(format!(
            "{} from elsewhere, over {}",
            counted(count, "checkpoint", "checkpoints"),
            counted(size, "entry", "entries")
        ));
    }
    ui.out(
        crate::ui::Line::new()
            .good("the journal holds")
            .plain(format!(": {}", parts.join(", "))),
    );
    ui.out(format!("root {}", report.root));
    for (entry, remark) in &report.remarks {
        if *remark != Remark::Created {
            ui.out(format!("entry {entry}: {}", remark.describe()));
        }
    }
    limits(report).into_iter().for_each(|limit| ui.note(limit));
}
