//! `backup restore`.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use clap::{Args, ValueEnum};
use pai_vault::backup::restore::{Origin, Plan, Replay, Restored, into, replace};
use pai_vault::backup::{HookError, Manifest, Risk, live};
use pai_vault::journal::{Body, Outcome};
use pai_vault::slots::Slots;
use pai_vault::store::{Access, Store};
use serde_json::json;

use super::create::hold;
use super::list::shown;
use super::verify::name;
use super::{Place, described, moment, real, settings};
use crate::commands::{act, interrupt};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::record::Record;
use crate::ui::counted;
use crate::vault::{self, WAIT, store_file};

/// Bring a backup back
///
/// It is fetched into a new folder, checked file by file, and takes the place of the data in use in one step; these are kept
/// beside them until `backup discard`. What was erased since the backup is erased in it too. With --into, the data in use
/// are left alone.
#[derive(Debug, Args)]
pub(super) struct Restore {
    /// The beginning of the backup's name, or the newest
    #[arg(value_name = "BACKUP", default_value = "latest")]
    backup: String,
    #[command(flatten)]
    pub(super) place: Place,
    /// Restore into this folder, which must not exist, and leave the data in use alone
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
    /// Leave the settings and the security policy as they are
    #[arg(long, conflicts_with = "into")]
    keep_settings: bool,
    /// Restore although something would be lost or could come back; may be repeated
    #[arg(long, value_name = "RISK", value_enum, conflicts_with = "into")]
    accept_risk: Vec<Accepted>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Accepted {
    /// Entries of the journal in use are lost
    JournalRollback,
    /// What was erased since the backup may come back
    ErasedReturns,
}

impl Accepted {
    fn risk(self) -> Risk {
        match self {
            Self::JournalRollback => Risk::JournalRollback,
            Self::ErasedReturns => Risk::ErasedReturns,
        }
    }
}

impl Restore {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let stop = interrupt::watched()?;
        if let Some(server) = self.place.server(context)? {
            let fetched = server.fetch(context, &self.backup, &stop)?;
            return self.from(context, &Origin::Folder(fetched.folder()), &stop);
        }
        let repository = self.place.open(context, &stop)?;
        self.from(context, &Origin::Snapshot(&repository, &self.backup), &stop)
    }

    fn from(&self, context: &Context, origin: &Origin, stop: &AtomicBool) -> Result<Exit, Failure> {
        if let Some(folder) = &self.into {
            let folder = context.folder().join(folder);
            let (snapshot, manifest) = into(origin, &folder, stop)?;
            self.tell(context, &snapshot, &manifest, Some(&folder), None)?;
            return Ok(Exit::Done);
        }
        let data = real(context.paths()?.data());
        let (vault, journal) = (data.join("vault"), data.join("journal"));
        let settings = match self.keep_settings {
            true => Vec::new(),
            false => settings(context)?,
        };
        let accepted: Vec<Risk> = self.accept_risk.iter().map(|risk| risk.risk()).collect();
        let now = vault::now();
        let plan = Plan {
            data: &data,
            settings: &settings,
            now,
            stamp: &moment(i64::try_from(now).unwrap_or(i64::MAX)).replace([' ', ':', '-'], ""),
            accepted: &accepted,
            history: &|head, fetched| live::history(&journal, head, fetched),
            replay: &|restored| replay(context, &vault, restored),
            lock: &|| hold(&data),
        };
        self.record(context, &vault, &accepted)?;
        let restored = replace(origin, &plan, stop)?;
        context.forget_master();
        // In the restored journal, which goes on from here; the one from before is kept aside with all it says.
        if let Err(failure) = append(context, Outcome::Done) {
            context
                .ui
                .warn(format!("the restore is not in the journal: {failure}"));
        }
        self.tell(
            context,
            &restored.snapshot,
            &restored.manifest,
            None,
            Some(&restored),
        )?;
        Ok(Exit::Done)
    }

    /// Records that a restore begins, where there is a journal in use.
    ///
    /// One that cannot be written may be why there is a restore, so it does not stop whoever accepts to lose it.
    fn record(&self, context: &Context, vault: &Path, accepted: &[Risk]) -> Result<(), Failure> {
        if !Slots::exist(vault) {
            return Ok(());
        }
        match append(context, Outcome::Started) {
            Err(failure) if accepted.contains(&Risk::JournalRollback) => {
                context
                    .ui
                    .warn(format!("the journal in use cannot be written: {failure}"));
                Ok(())
            }
            Err(failure) => Err(failure.hint(format!(
                "to restore although it is lost: --accept-risk {}",
                Risk::JournalRollback.name()
            ))),
            Ok(()) => Ok(()),
        }
    }

    fn tell(
        &self,
        context: &Context,
        snapshot: &str,
        manifest: &Manifest,
        folder: Option<&Path>,
        restored: Option<&Restored>,
    ) -> Result<(), Failure> {
        let aside = restored.and_then(|restored| restored.finished.aside.as_deref());
        let made = moment(i64::try_from(manifest.made).unwrap_or(i64::MAX));
        if self.json {
            let erased = restored.and_then(|restored| match restored.replay {
                Replay::Done(count) => Some(count),
                _ => None,
            });
            context.ui.json(&json!({
                "snapshot": snapshot,
                "into": folder.map(|folder| folder.display().to_string()),
                "kept_aside": aside.map(|aside| aside.display().to_string()),
                "journal_before": restored.and_then(|restored| restored.history.as_ref()).map(name),
                "erased_again": erased,
                "holds": described(manifest),
            }))?;
            return Ok(());
        }
        let to = folder.map_or_else(String::new, |to| format!(" into `{}`", to.display()));
        context
            .ui
            .out(format!("restored{to}: the backup of {made}"));
        match restored.map(|restored| &restored.replay) {
            Some(Replay::Done(0)) | None => {}
            Some(Replay::Done(count)) => context.ui.note(format!(
                "destroyed again, as since the backup: {}",
                counted(*count, "data key", "data keys")
            )),
            Some(Replay::NoVault) => context
                .ui
                .note("there was no vault here that knows what was erased since the backup"),
            Some(Replay::Unknown(why)) => context.ui.warn(format!(
                "what was erased since the backup may be back: {}",
                shown(why)
            )),
        }
        if let Some(aside) = aside {
            context.ui.note(format!(
                "the data from before are in `{}`; to remove them: proxmox-ai backup discard --all",
                aside.display()
            ));
        }
        if folder.is_none() {
            tell_of_models(context, manifest);
        }
        Ok(())
    }
}

fn tell_of_models(context: &Context, manifest: &Manifest) {
    let missing: Vec<String> = manifest
        .models
        .iter()
        .filter(|model| !model.included)
        .map(|model| shown(&model.name))
        .collect();
    if !missing.is_empty() {
        context.ui.note(format!(
            "models that the backup names and does not hold: {}; those that are missing: proxmox-ai models pull",
            missing.join(", ")
        ));
    }
}

fn append(context: &Context, outcome: Outcome) -> Result<(), Failure> {
    let record = Record::begin(context, "backup restore")?;
    record.append(outcome, Body::Backup(act("restore")))?;
    record.store().write(|batch| record.remember(batch))?;
    Ok(())
}

/// Erases in the restored vault what was erased from the one in use since.
fn replay(context: &Context, live: &Path, restored: &Path) -> Result<Replay, HookError> {
    if !Slots::exist(live) {
        return Ok(match live.exists() {
            true => Replay::Unknown("the vault in use has no key slots".to_owned()),
            false => Replay::NoVault,
        });
    }
    // What cannot be opened now is a doubt that the user may accept, and no reason to keep the backup away from them.
    let replayed = replayed(context, live, &restored.join("vault"));
    Ok(replayed.unwrap_or_else(|failure| Replay::Unknown(failure.to_string())))
}

fn replayed(context: &Context, live: &Path, restored: &Path) -> Result<Replay, Failure> {
    let (here, there) = (vault::settled(live)?, vault::settled(restored)?);
    let unknown = |why: &str| Ok(Replay::Unknown(why.to_owned()));
    if here.vault() != there.vault() {
        return unknown("the vault in use is another one");
    }
    if here.generation() < there.generation() {
        return unknown("the vault in use is older than the backup");
    }
    // Each erasure makes a new master key, and with it a new generation.
    if here.generation() == there.generation() || !store_file(restored).exists() {
        return Ok(Replay::Done(0));
    }
    if !store_file(live).exists() {
        return unknown("the store in use is missing");
    }
    let here = vault::existing_in(context, live)?;
    let there = vault::existing_in(context, restored)?;
    let access = Access::read(WAIT);
    let live = Store::open(&store_file(live), &here.master, here.generation(), access)?;
    let access = Access::write(WAIT);
    let mut store = Store::open(
        &store_file(restored),
        &there.master,
        there.generation(),
        access,
    )?;
    Ok(Replay::Done(live::replay(
        &live,
        &mut store,
        &there.master,
    )?))
}
